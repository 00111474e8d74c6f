// Pick yourself, say your passphrase.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ScrollColumn {
    id: page

    function open() {
        const typed = passphrase.text;
        passphrase.box.clear();
        Unlock.open(typed);
    }

    objectName: "unlock"
    cap: Theme.space.narrow
    centred: true
    gap: Theme.space.xl
    Component.onCompleted: passphrase.takeFocus()

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.space.l

        Mark {
            Layout.alignment: Qt.AlignHCenter
            size: Theme.space.avatarLarge - Theme.space.s
        }
        TextBlock {
            Layout.fillWidth: true
            text: qsTr("Welcome back")
            look: TextBlock.Display
            horizontalAlignment: Text.AlignHCenter
        }
    }
    Card {
        Layout.fillWidth: true

        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space.s
            visible: Unlock.several

            TextBlock {
                text: qsTr("Who are you?")
                strong: true
            }
            Repeater {
                model: Unlock.practitioners

                ChoiceRow {
                    required property int index
                    required property string name

                    objectName: "unlock.practitioner[" + index + "]"
                    Layout.fillWidth: true
                    text: name
                    checked: Unlock.selected === index
                    onClicked: {
                        Unlock.selected = index;
                        passphrase.takeFocus();
                    }
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            visible: !Unlock.several
            spacing: Theme.space.m

            Avatar {
                initials: Unlock.selectedInitials
            }
            TextBlock {
                Layout.fillWidth: true
                text: Unlock.selectedName
                look: TextBlock.Lead
                strong: true
            }
        }
        PassphraseEntry {
            id: passphrase

            Layout.fillWidth: true
            name: "unlock.passphrase"
            label: qsTr("Passphrase")
            errorName: "unlock.problem"
            error: Unlock.waiting ? "" : Unlock.problem
            box.readOnly: Unlock.busy
            onEdited: Unlock.forgetProblem()
            onAccepted: page.open()
        }
        Banner {
            objectName: "unlock.wait"
            Layout.fillWidth: true
            visible: Unlock.waiting
            kind: Meaning.Caution
            title: qsTr("Too many wrong tries")
            text: Unlock.waitText
        }
        PushButton {
            id: unlock

            objectName: "unlock.open"
            Layout.fillWidth: true
            text: Unlock.busy ? qsTr("Unlocking…") : qsTr("Unlock")
            iconName: "lock"
            busy: Unlock.busy
            enabled: !Unlock.busy && !Unlock.waiting
            onClicked: page.open()
        }
    }
    TextBlock {
        Layout.fillWidth: true
        visible: Gate.note !== ""
        text: Gate.note
        tone: TextBlock.Secondary
        horizontalAlignment: Text.AlignHCenter
    }

    Connections {
        target: Unlock

        function onRefused() {
            passphrase.takeFocus();
        }
    }
}
