// Asks for the initials of one sentence: as they were given before, typed, or drawn.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

FormDialog {
    id: dialog

    required property ConsentController consent
    property ConsentStatement row: null
    property bool draws: false
    readonly property string statement: row ? row.statement : ""
    readonly property bool isDrawn: row ? row.strokes.length > 0 : false

    function ask(statement) {
        row = statement;
        draws = isDrawn;
        entry.text = statement.initials;
        open();
    }
    function put(initials) {
        consent.typeInitials(statement, initials);
        close();
    }

    name: "consent.initials"
    title: qsTr("Your initials")
    acceptText: qsTr("Put them here")
    canAccept: draws ? isDrawn : entry.text.trim() !== ""
    first: draws || consent.initials !== "" ? null : entry.box
    onSubmitted: {
        if (!draws)
            return put(entry.text);
        consent.drawInitials(statement);
        close();
    }

    TextBlock {
        Layout.fillWidth: true
        text: dialog.row ? dialog.row.words : ""
        font.pixelSize: Theme.type.clientBody
    }
    PushButton {
        objectName: "consent.initials.same"
        Layout.fillWidth: true
        Layout.minimumHeight: Theme.space.touchSession
        visible: dialog.consent.initials !== "" && !(dialog.row && dialog.row.done)
        text: dialog.consent.initials
        Accessible.description: qsTr("The same initials as before")
        onClicked: dialog.put(dialog.consent.initials)
    }
    SegmentedChoice {
        Layout.fillWidth: true
        name: "consent.initials.way"
        label: qsTr("How")
        options: [qsTr("Type"), qsTr("Draw")]
        current: dialog.draws ? 1 : 0
        onChosen: index => dialog.draws = index === 1
    }
    TextEntry {
        id: entry

        Layout.fillWidth: true
        visible: !dialog.draws
        name: "consent.initials.typed"
        label: qsTr("First letters of your names")
        maximumLength: 8
        hints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhPreferUppercase
        onAccepted: dialog.submit()
    }
    SignaturePad {
        Layout.fillWidth: true
        visible: dialog.draws
        name: "consent.initials.pad"
        label: qsTr("Your initials")
        strokes: dialog.row ? dialog.row.strokes : []
        onStrokeFinished: stroke => dialog.consent.addStroke("client", dialog.statement, stroke)
        onUndone: dialog.consent.undoStroke("client", dialog.statement)
        onCleared: dialog.consent.clearStrokes("client", dialog.statement)
    }
    PushButton {
        objectName: "consent.initials.takeBack"
        visible: dialog.row !== null && dialog.row.done
        kind: PushButton.Quiet
        text: qsTr("Take my initials away")
        onClicked: {
            dialog.consent.takeInitialsBack(dialog.statement);
            dialog.close();
        }
    }
}
