// Pick yourself, say your passphrase or PIN; or the clinic's recovery code.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ScrollColumn {
    id: page

    // A keypad under the names would not fit on a tablet that lies.
    readonly property bool beside: Unlock.several && Unlock.byPin && width >= Theme.breakpoint

    function open() {
        const typed = passphrase.text;
        passphrase.box.clear();
        Unlock.open(typed);
    }
    function typed(text) {
        Unlock.forgetProblem();
        if (Unlock.byPin && text.length === Unlock.pinDigits)
            page.open();
    }

    objectName: "unlock"
    cap: beside ? 2 * Theme.space.narrow - Theme.space.xxxl : Theme.space.narrow
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

        // Placed by hand: two columns of text that wraps would have two layouts wait for each other.
        Item {
            id: board

            readonly property real side: page.beside ? Math.round((width - Theme.space.xxl) / 2) : width

            Layout.fillWidth: true
            implicitHeight: page.beside ? Math.max(people.implicitHeight, secret.implicitHeight) : secret.y + secret.implicitHeight

            ColumnLayout {
                id: people

                anchors.left: parent.left
                width: board.side
                spacing: Theme.space.s
                visible: Unlock.several && !Unlock.byRecovery

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
            ColumnLayout {
                id: secret

                anchors.right: parent.right
                y: page.beside || !people.visible ? 0 : people.implicitHeight + Theme.space.l
                width: board.side
                spacing: Theme.space.l

                RowLayout {
                    Layout.fillWidth: true
                    visible: !Unlock.several && !Unlock.byRecovery
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
                TextBlock {
                    Layout.fillWidth: true
                    visible: Unlock.byRecovery
                    text: qsTr("The recovery code was printed when this clinic was set up: nine groups of letters and figures. With it you can give yourself a new passphrase, in the settings.")
                }
                PassphraseEntry {
                    id: passphrase

                    Layout.fillWidth: true
                    name: "unlock.passphrase"
                    label: Unlock.byRecovery ? qsTr("Recovery code") : Unlock.byPin ? qsTr("PIN") : qsTr("Passphrase")
                    errorName: "unlock.problem"
                    error: Unlock.waiting ? "" : Unlock.problem
                    box.readOnly: Unlock.busy
                    box.maximumLength: Unlock.byPin ? Unlock.pinDigits : 32767 // as many as there may be
                    digits: Unlock.byPin
                    hidden: !Unlock.byRecovery
                    onEdited: text => page.typed(text)
                    onAccepted: page.open()
                }
                PinPad {
                    objectName: "unlock.pad"
                    Layout.fillWidth: true
                    visible: Unlock.byPin && !Unlock.waiting
                    onDigit: figure => {
                        if (Unlock.busy || passphrase.box.length >= Unlock.pinDigits)
                            return;
                        passphrase.box.insert(passphrase.box.length, figure);
                        page.typed(passphrase.text);
                    }
                    onErase: passphrase.box.remove(passphrase.box.length - 1, passphrase.box.length)
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
                    visible: !Unlock.byPin || Unlock.busy // the last digit of a PIN opens
                    text: Unlock.busy ? qsTr("Unlocking…") : qsTr("Unlock")
                    iconName: "lock"
                    busy: Unlock.busy
                    enabled: !Unlock.busy && !Unlock.waiting
                    onClicked: page.open()
                }
                PushButton {
                    objectName: "unlock.otherWay"
                    Layout.fillWidth: true
                    visible: !Unlock.byPin || !Unlock.busy
                    kind: PushButton.Quiet
                    text: Unlock.byRecovery ? qsTr("Back") : qsTr("Use the recovery code")
                    enabled: !Unlock.busy
                    onClicked: Unlock.byRecovery = !Unlock.byRecovery
                }
            }
        }
    }
    UnlockHold {
        Layout.fillWidth: true
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
        function onPeopleChanged() {
            passphrase.box.clear();
            passphrase.takeFocus();
        }
    }
}
