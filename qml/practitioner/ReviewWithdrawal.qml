// A consent is taken back: on the tablet by the client's own signature, or noted here as they said or wrote it.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

FormDialog {
    id: dialog

    property int how: 0
    property var chosen: []

    function ask() {
        how = 0;
        chosen = [];
        reason.text = "";
        open();
    }
    function toggle(channel) {
        const at = chosen.indexOf(channel);
        chosen = at < 0 ? chosen.concat([channel]) : chosen.filter(one => one !== channel);
    }

    name: "withdrawal"
    title: qsTr("Withdraw: %1").arg(SignedText.title)
    acceptText: how === 0 ? qsTr("Hand over to sign") : qsTr("Record the withdrawal")
    busy: SignedText.busy || Handover.busy
    problem: SignedText.problem !== "" ? SignedText.problem : Handover.problem
    onSubmitted: how === 0 ? SignedText.handOverTakingBack() : SignedText.recordTakingBack(how === 1 ? "by-phone" : "in-writing", chosen, reason.text)

    TextBlock {
        Layout.fillWidth: true
        text: qsTr("It holds from now on. What was done before stays done. Nobody has to give a reason.")
        tone: TextBlock.Secondary
    }
    ExportsBefore {
        Layout.fillWidth: true
        name: "withdrawal.exported"
        title: qsTr("Already left the clinic under it")
        note: qsTr("Call these back, or have them taken down, where you can.")
        exported: SignedText.exported
    }
    SegmentedChoice {
        Layout.fillWidth: true
        name: "withdrawal.how"
        label: qsTr("How the client takes it back")
        options: [qsTr("On the tablet"), qsTr("By phone"), qsTr("In writing")]
        current: dialog.how
        onChosen: index => dialog.how = index
    }
    Repeater {
        model: dialog.how > 0 && SignedText.channels.length > 1 ? SignedText.channels : []

        ToggleRow {
            required property var modelData

            objectName: "withdrawal.channel[" + modelData.id + "]"
            Layout.fillWidth: true
            text: modelData.text
            note: qsTr("Only this place; with none chosen, all of it")
            checked: dialog.chosen.indexOf(modelData.id) >= 0
            onToggled: dialog.toggle(modelData.id)
        }
    }
    TextEntry {
        id: reason

        Layout.fillWidth: true
        visible: dialog.how > 0
        name: "withdrawal.reason"
        label: qsTr("Reason, if they gave one")
        optional: true
    }

    Connections {
        target: SignedText

        function onTakenBack() {
            dialog.close();
        }
    }
}
