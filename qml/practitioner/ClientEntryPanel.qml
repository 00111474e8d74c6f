// All that is known of one entry of a client's timeline.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

SidePanel {
    id: panel

    name: "entry"
    title: Client.openedTitle
    cancelText: qsTr("Close")
    acceptText: Client.openedKind === "note" ? qsTr("Correct this note") : Client.openedKind === "visit" ? qsTr("Change") : Client.openedKind === "merged" ? qsTr("Take apart") : Client.openedKind === "session" ? qsTr("Open the session") : ""
    onSubmitted: {
        const entry = Client.opened;
        const isVisit = Client.openedKind === "visit";
        const isMerged = Client.openedKind === "merged";
        const isSession = Client.openedKind === "session";
        close();
        if (isMerged) {
            Merging.separate(Client.clientId, entry);
            return;
        }
        if (isSession) {
            Navigator.open(Navigator.SessionPage, Client.clientId, entry);
            return;
        }
        if (isVisit) {
            Navigator.open(Navigator.AppointmentPage, Client.clientId, entry);
            return;
        }
        ClientNote.begin(entry);
        note.open();
    }
    onClosed: Client.closeEntry()

    Repeater {
        model: Client.openedFacts

        ColumnLayout {
            id: fact

            required property int number
            required property string label
            required property string value

            Layout.fillWidth: true
            Layout.bottomMargin: Theme.space.xs - Theme.space.l
            spacing: 0

            TextBlock {
                Layout.fillWidth: true
                visible: fact.label !== ""
                text: fact.label
                look: TextBlock.Small
                tone: TextBlock.Secondary
            }
            TextBlock {
                objectName: "entry.fact[" + fact.number + "]"
                Layout.fillWidth: true
                text: fact.value
                look: fact.label === "" ? TextBlock.Lead : TextBlock.Body
            }
        }
    }

    ClientNoteDialog {
        id: note
    }
}
