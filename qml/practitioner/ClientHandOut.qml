// Everything about a client, into a folder, for a purpose that is said; and what was handed out before.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

Card {
    id: card

    title: qsTr("Hand everything out")

    TextBlock {
        Layout.fillWidth: true
        text: qsTr("A folder with a page to read it by, the signed consents, the photos, who did what with the data, and the same for other programs (FHIR). It is not encrypted.")
        tone: TextBlock.Secondary
    }
    Banner {
        objectName: "clientData.exported"
        Layout.fillWidth: true
        visible: ClientData.exported !== ""
        kind: ClientData.missing.length > 0 ? Meaning.Caution : Meaning.Clear
        title: ClientData.missing.length > 0 ? qsTr("Handed out, but not all of it") : qsTr("Handed out")
        text: ClientData.exported
    }
    TextEntry {
        Layout.fillWidth: true
        name: "clientData.purpose"
        label: qsTr("What is it for?")
        help: qsTr("For instance: asked for by the client. It stays in the audit with your name, for good.")
        hints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
        maximumLength: 200
        text: ClientData.purpose
        onEdited: text => ClientData.purpose = text
    }
    TextEntry {
        Layout.fillWidth: true
        name: "clientData.folder"
        label: qsTr("Folder")
        help: qsTr("The whole path, beginning with /.")
        hints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText
        text: ClientData.folder
        onEdited: text => ClientData.folder = text
    }
    PushButton {
        objectName: "clientData.export"
        text: qsTr("Hand it out")
        busy: ClientData.busy && ClientData.progress >= 0
        enabled: ClientData.canExport
        onClicked: ClientData.exportAll()
    }
    ProgressRow {
        Layout.fillWidth: true
        visible: ClientData.busy && ClientData.progress >= 0
        label: qsTr("Photos")
        value: ClientData.progress
    }
    ExportsBefore {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.s
        name: "clientData.earlier"
        title: qsTr("Handed out before")
        exported: ClientData.earlier
    }
}
