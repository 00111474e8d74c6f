// What is kept here cannot be opened: what happened, what was kept, what to do.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ScrollColumn {
    objectName: "home.blocked"
    cap: Theme.space.narrow + Theme.space.xxxl
    centred: true

    Card {
        Layout.fillWidth: true
        padding: Theme.space.xxl

        Icon {
            name: "caution"
            color: Theme.color.caution
            size: Theme.space.iconLarge
        }
        TextBlock {
            Layout.fillWidth: true
            text: qsTr("This cannot be opened now")
            look: TextBlock.Heading
        }
        CareText {
            objectName: "home.blocked.sentence"
            Layout.fillWidth: true
            text: HomeDoor.problem
        }
        PushButton {
            objectName: "home.blocked.again"
            Layout.fillWidth: true
            large: true
            text: qsTr("Try again")
            onClicked: HomeDoor.tryAgain()
        }
        PushButton {
            objectName: "home.blocked.startOver"
            Layout.fillWidth: true
            visible: HomeDoor.canStartOver
            kind: PushButton.Secondary
            text: qsTr("Begin anew")
            onClicked: ask.open()
        }
    }

    AskDialog {
        id: ask

        name: "home.startOver"
        question: qsTr("Begin anew?")
        text: qsTr("What is here is put away, unchanged, and you begin with an empty app. Your clinic can give you your aftercare again; check-ins that you did not send are lost.")
        destroyText: qsTr("Begin anew")
        onDiscardChosen: HomeDoor.startOver()
    }
}
