// The protocol: all that it says, found by its words or by what is to be decided, and behind each row one entry.
import QtQuick
import Stipple.App

Item {
    id: page

    property bool hasBack: false

    Loader {
        id: body

        anchors.fill: parent
        focus: true
        sourceComponent: Rules.isOpen ? entry : everything
    }
    Binding {
        target: body.item
        property: "hasBack"
        value: page.hasBack || Rules.isOpen
        when: body.item !== null
        restoreMode: Binding.RestoreNone
    }

    Component {
        id: entry

        ProtocolEntry {}
    }
    Component {
        id: everything

        ProtocolList {}
    }
}
