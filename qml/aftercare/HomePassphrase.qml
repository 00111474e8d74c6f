// Where the device keeps no keys: the passphrase that opens what is kept here, chosen once, asked at each start.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ScrollColumn {
    id: page

    readonly property bool isNew: HomeDoor.state === HomeDoor.Choosing

    objectName: "home.passphrase"
    cap: Theme.space.narrow + Theme.space.xxxl
    centred: true
    gap: Theme.space.xl
    Component.onCompleted: {
        if (isNew)
            box.text = HomeDoor.proposed;
        box.takeFocus();
    }

    TextBlock {
        Layout.fillWidth: true
        text: page.isNew ? qsTr("Choose a passphrase") : qsTr("Welcome back")
        look: TextBlock.Display
    }
    CareText {
        Layout.fillWidth: true
        visible: page.isNew
        text: qsTr("It keeps your aftercare and your check-ins private on this device. Write these words down, or type your own.")
        tone: TextBlock.Secondary
    }
    Card {
        Layout.fillWidth: true
        gap: Theme.space.l

        PassphraseEntry {
            id: box

            Layout.fillWidth: true
            name: "home.passphrase.text"
            label: qsTr("Passphrase")
            hidden: !page.isNew
            strength: page.isNew ? HomeDoor.strength : -1
            strengthText: page.isNew ? HomeDoor.strengthText : ""
            error: HomeDoor.passphraseProblem
            errorName: "home.passphrase.problem"
            box.readOnly: HomeDoor.busy
            onEdited: text => HomeDoor.setPassphrase(text)
            onAccepted: HomeDoor.goOn()
        }
        PushButton {
            objectName: "home.passphrase.other"
            Layout.fillWidth: true
            visible: page.isNew
            enabled: !HomeDoor.busy
            kind: PushButton.Quiet
            text: qsTr("Other words")
            onClicked: {
                HomeDoor.proposeAnother();
                box.text = HomeDoor.proposed;
            }
        }
        PushButton {
            objectName: "home.passphrase.next"
            Layout.fillWidth: true
            large: true
            iconName: "lock"
            text: HomeDoor.busy ? qsTr("One moment…") : page.isNew ? qsTr("I have written it down") : qsTr("Open")
            busy: HomeDoor.busy
            enabled: !HomeDoor.busy
            onClicked: HomeDoor.goOn()
        }
    }
    CareText {
        Layout.fillWidth: true
        visible: page.isNew
        text: qsTr("If you forget it, nobody can open what is here. Your clinic can give you your aftercare again; your own check-ins that you did not send would be lost.")
        tone: TextBlock.Secondary
    }
    PushButton {
        objectName: "home.passphrase.forgotten"
        Layout.fillWidth: true
        visible: !page.isNew
        enabled: !HomeDoor.busy
        kind: PushButton.Quiet
        text: qsTr("I have forgotten it")
        onClicked: ask.open()
    }

    AskDialog {
        id: ask

        name: "home.startOver"
        question: qsTr("Begin anew?")
        text: qsTr("Nobody can open what is here without the passphrase. It is put away, unchanged, and you begin with an empty app. Your clinic can give you your aftercare again; check-ins that you did not send are lost.")
        destroyText: qsTr("Begin anew")
        onDiscardChosen: HomeDoor.startOver()
    }
    Connections {
        target: HomeDoor

        function onRefused() {
            box.takeFocus();
        }
    }
}
