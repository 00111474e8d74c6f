// Which forms the client gets. Then the vault is closed, and the tablet shows these forms and nothing else.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

FormDialog {
    id: sheet

    name: "handOver"
    title: qsTr("Hand the tablet over")
    acceptText: qsTr("Hand over now")
    canAccept: Handover.canStart
    busy: Handover.busy
    problem: Handover.problem
    onSubmitted: Handover.start()

    TextBlock {
        Layout.fillWidth: true
        text: Handover.fromPaper ? qsTr("You see only these forms. The vault is closed meanwhile; to come back, you unlock it.") : qsTr("%1 sees only these forms. The vault is closed meanwhile; to come back, you unlock it.").arg(Client.name)
        tone: TextBlock.Secondary
    }
    Repeater {
        model: Handover.offers

        ToggleRow {
            required property var modelData

            objectName: "handOver.offer[" + modelData.id + "]"
            Layout.fillWidth: true
            text: modelData.text
            note: modelData.note
            checked: modelData.chosen
            enabled: modelData.enabled
            onToggled: Handover.toggle(modelData.id)
        }
    }
    Hairline {
        Layout.fillWidth: true
        visible: Handover.canCopy
    }
    ToggleRow {
        objectName: "handOver.fromPaper"
        Layout.fillWidth: true
        visible: Handover.canCopy
        text: qsTr("I copy the answers from paper")
        note: qsTr("For a client who has filled in the form on paper. It is kept as copied, not as answered here.")
        checked: Handover.fromPaper
        onToggled: Handover.fromPaper = !Handover.fromPaper
    }
}
