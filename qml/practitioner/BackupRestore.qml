// Putting a back-up into a new folder: where it lies, where it goes, and with which secret.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    id: form

    // Where it goes if that is not asked: this app's own folder, on a tablet that has no vault yet.
    property string fixedTarget: ""
    property bool byCode: false

    function start() {
        const typed = secret.text;
        secret.box.clear();
        Backup.restore(source.text, form.fixedTarget !== "" ? form.fixedTarget : target.text, typed, form.byCode);
    }

    spacing: Theme.space.l
    Component.onDestruction: Backup.forgetRestore()

    TextEntry {
        id: source

        Layout.fillWidth: true
        name: "restore.source"
        label: qsTr("Folder of the back-up")
        text: Backup.folder
        onAccepted: target.visible ? target.takeFocus() : secret.takeFocus()
    }
    TextEntry {
        id: target

        Layout.fillWidth: true
        visible: form.fixedTarget === ""
        name: "restore.target"
        label: qsTr("New folder to restore into")
        help: qsTr("It must not hold anything yet.")
        onAccepted: secret.takeFocus()
    }
    SegmentedChoice {
        Layout.fillWidth: true
        name: "restore.by"
        label: qsTr("Open it with")
        options: [qsTr("The owner's passphrase"), qsTr("The recovery code")]
        current: form.byCode ? 1 : 0
        onChosen: index => {
            secret.box.clear();
            form.byCode = index === 1;
        }
    }
    PassphraseEntry {
        id: secret

        Layout.fillWidth: true
        name: "restore.secret"
        label: form.byCode ? qsTr("Recovery code") : qsTr("Passphrase of that time")
        onAccepted: form.start()
    }
    Banner {
        objectName: "restore.problem"
        Layout.fillWidth: true
        visible: Backup.restoreProblem !== ""
        kind: Meaning.Decline
        text: Backup.restoreProblem
    }
    Banner {
        objectName: "restore.done"
        Layout.fillWidth: true
        visible: Backup.restored !== ""
        kind: Meaning.Clear
        text: Backup.restored
    }
    PushButton {
        objectName: "restore.start"
        kind: PushButton.Secondary
        text: Backup.restoring ? qsTr("Checking and restoring…") : qsTr("Restore")
        busy: Backup.restoring
        enabled: !Backup.restoring
        onClicked: form.start()
    }
}
