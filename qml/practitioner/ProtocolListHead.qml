// Above the protocol's entries: what it is, and how to find something in it.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    id: head

    property bool hasBack: false

    spacing: Theme.space.l

    PageHeader {
        Layout.fillWidth: true
        title: qsTr("Protocol")
        overline: Rules.version
        hasBack: head.hasBack
        backName: "settings.back"
        onBack: Settings.openSection(Settings.NoSection)
    }
    TextBlock {
        Layout.fillWidth: true
        text: qsTr("The rules that decide who can be treated, and when. Each says where it comes from; where sources differ, all of them are shown, and which one is followed.")
        tone: TextBlock.Secondary
    }
    Banner {
        objectName: "settings.protocol.unreviewed"
        Layout.fillWidth: true
        visible: Rules.notReviewed !== ""
        kind: Meaning.Caution
        text: Rules.notReviewed
    }
    SearchBox {
        objectName: "settings.protocol.search"
        Layout.fillWidth: true
        placeholderText: qsTr("Search the protocol")
        text: Rules.query
        onTextEdited: Rules.query = text
        onCleared: Rules.query = ""
    }
    ChipGroup {
        readonly property var ids: ["all", "differ", "decided", "review"]

        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space.m
        name: "settings.protocol.filter"
        multiple: false
        model: [
            {
                "id": "all",
                "text": qsTr("Everything")
            },
            {
                "id": "differ",
                "text": qsTr("Sources differ")
            },
            {
                "id": "decided",
                "text": qsTr("Decided here")
            },
            {
                "id": "review",
                "text": qsTr("For a clinician to check")
            }
        ]
        selected: [ids[Rules.filter]]
        onToggled: id => Rules.filter = ids.indexOf(id)
    }
}
