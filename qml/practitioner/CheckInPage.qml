// A check-in that staff fill in, and what it shows once it is kept.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Client
import Stipple.Theme
import Stipple.Components

FocusScope {
    id: page

    readonly property bool isLoading: CheckIn.isLoading

    objectName: "checkIn"
    focus: true

    ColumnLayout {
        anchors.fill: parent
        spacing: 0

        PageHeader {
            Layout.fillWidth: true
            Layout.margins: Theme.space.xl
            Layout.bottomMargin: 0
            title: qsTr("Check-in")
            overline: CheckIn.name
            hasBack: true
            backName: "checkIn.back"
            onBack: Navigator.back()

            PushButton {
                objectName: "checkIn.giveUp"
                visible: CheckIn.form !== null
                kind: PushButton.Quiet
                text: qsTr("Give it up")
                onClicked: ask.open()
            }
        }
        Banner {
            objectName: "checkIn.problem"
            Layout.fillWidth: true
            Layout.margins: Theme.space.xl
            visible: CheckIn.problem !== ""
            kind: Meaning.Decline
            text: CheckIn.problem
            action: CheckIn.canTryAgain ? qsTr("Try again") : ""
            onActed: CheckIn.tryAgain()
        }
        Loader {
            Layout.fillWidth: true
            Layout.fillHeight: true
            focus: true
            active: CheckIn.form !== null
            visible: active
            sourceComponent: FormPage {
                form: CheckIn.form
                finishText: qsTr("Put it into the file")
            }
        }
        ScrollColumn {
            Layout.fillWidth: true
            Layout.fillHeight: true
            visible: CheckIn.isKept
            gap: Theme.space.xl

            WarningSigns {
                Layout.fillWidth: true
                name: "checkIn.sign"
                signs: CheckIn.signs
            }
            Banner {
                objectName: "checkIn.kept"
                Layout.fillWidth: true
                kind: Meaning.Clear
                title: qsTr("The check-in is in the file.")
                text: CheckIn.signs.length > 0 ? qsTr("It shows the warning signs above. Tell the client what to do.") : qsTr("It shows no warning sign.")
            }
            PushButton {
                objectName: "checkIn.done"
                text: qsTr("Back to the aftercare")
                onClicked: Navigator.back()
            }
        }
    }

    AskDialog {
        id: ask

        name: "checkIn.ask"
        question: qsTr("Give this check-in up?")
        text: qsTr("What was filled in so far is removed for good. Nothing of it is in the file.")
        destroyText: qsTr("Give it up")
        cancelText: qsTr("Go on filling in")
        onDiscardChosen: CheckIn.giveUp()
    }
}
