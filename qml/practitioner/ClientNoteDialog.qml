// Writes a note about the client, or corrects one.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

FormDialog {
    id: dialog

    name: "note"
    title: ClientNote.isCorrection ? qsTr("Correct the note") : qsTr("Write a note")
    acceptText: qsTr("Sign and keep")
    canAccept: ClientNote.canSave
    busy: ClientNote.busy
    problem: ClientNote.problem
    unsaved: ClientNote.text.trim() !== "" && ClientNote.text !== ClientNote.before
    onSubmitted: ClientNote.save()
    onCancelled: ClientNote.cancel()

    Connections {
        target: ClientNote

        function onChanged() {
            if (!ClientNote.isOpen)
                dialog.close();
        }
    }

    LongTextEntry {
        Layout.fillWidth: true
        name: "note.text"
        label: qsTr("Note")
        lines: 4
        text: ClientNote.text
        onEdited: text => ClientNote.text = text
    }
    TextEntry {
        Layout.fillWidth: true
        visible: ClientNote.isCorrection
        name: "note.reason"
        label: qsTr("Why is it corrected?")
        hints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
        maximumLength: 1000
        text: ClientNote.reason
        onEdited: text => ClientNote.reason = text
    }
    TextBlock {
        Layout.fillWidth: true
        visible: ClientNote.isCorrection
        text: qsTr("It says now: %1").arg(ClientNote.before)
        tone: TextBlock.Secondary
        maximumLineCount: 6
        elide: Text.ElideRight
    }
    TextBlock {
        Layout.fillWidth: true
        text: ClientNote.signature
        look: TextBlock.Small
        tone: TextBlock.Secondary
    }
}
