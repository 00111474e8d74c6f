// The very first question: whose device is this? Nothing is kept before it is answered.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ScrollColumn {
    id: page

    objectName: "home.who"
    centred: true
    gap: Theme.space.xl

    Mark {
        size: Theme.space.avatarLarge - Theme.space.s
    }
    TextBlock {
        Layout.fillWidth: true
        text: qsTr("Who are you?")
        look: TextBlock.Display
    }
    SegmentedChoice {
        Layout.fillWidth: true
        name: "home.language"
        label: qsTr("Language")
        options: Languages.ownNames
        current: Languages.currentIndex
        onChosen: index => Languages.currentIndex = index
    }
    Card {
        Layout.fillWidth: true

        TextBlock {
            Layout.fillWidth: true
            text: qsTr("I am a client")
            look: TextBlock.Title
        }
        CareText {
            Layout.fillWidth: true
            text: qsTr("You were treated, and your clinic gave you a code or a file with your aftercare. Here you see it day by day.")
            tone: TextBlock.Secondary
        }
        PushButton {
            objectName: "home.who.client"
            Layout.fillWidth: true
            large: true
            iconName: "heart"
            text: qsTr("Open my aftercare")
            onClicked: HomeDoor.chooseClient()
        }
    }
    Card {
        Layout.fillWidth: true

        TextBlock {
            Layout.fillWidth: true
            text: qsTr("This is a clinic's tablet")
            look: TextBlock.Title
        }
        CareText {
            Layout.fillWidth: true
            text: qsTr("You work in a clinic, and want to keep its clients, consents and sessions on this tablet.")
            tone: TextBlock.Secondary
        }
        PushButton {
            objectName: "home.who.clinic"
            Layout.fillWidth: true
            large: true
            kind: PushButton.Secondary
            iconName: "clients"
            text: qsTr("Set up the clinic")
            onClicked: HomeDoor.chooseClinic()
        }
    }
}
