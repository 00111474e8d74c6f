// Everything the protocol says, found by its words or by what is to be decided.
import QtQuick
import QtQuick.Templates as T
import Stipple.App
import Stipple.Theme
import Stipple.Components

Item {
    id: list

    property bool hasBack: false
    readonly property int margin: width >= Theme.space.narrow ? Theme.space.xxl : Theme.space.xl

    ListView {
        id: rows

        property bool isMoved: false

        function showHead() {
            if (!isMoved)
                contentY = originY - topMargin;
        }

        objectName: "settings.protocol.list"
        anchors.fill: parent
        anchors.leftMargin: list.margin
        anchors.rightMargin: list.margin
        topMargin: list.margin
        bottomMargin: list.margin
        clip: true
        model: Rules.entries
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: true
        activeFocusOnTab: true
        currentIndex: -1
        cacheBuffer: height
        onOriginYChanged: late.restart()
        onMovementStarted: isMoved = true
        onCurrentIndexChanged: isMoved = true
        T.ScrollBar.vertical: ScrollHandle {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Protocol")

        header: ProtocolListHead {
            width: ListView.view.width
        }
        section.property: "section"
        section.delegate: TextBlock {
            required property string section

            width: ListView.view.width
            topPadding: Theme.space.xl
            bottomPadding: Theme.space.s
            text: section
            look: TextBlock.Title
            Accessible.role: Accessible.Heading
        }
        delegate: ProtocolRow {
            required property int index
            required property string entryId

            objectName: "settings.protocol.row[" + entryId + "]"
            width: ListView.view.width
            focus: ListView.isCurrentItem
            onClicked: Rules.open(entryId)
        }
        footer: TextBlock {
            objectName: "settings.protocol.nothing"
            width: ListView.view.width
            visible: ListView.view.count === 0
            height: visible ? implicitHeight : 0
            text: Rules.filter === 2 && Rules.query === "" ? qsTr("The clinic has decided nothing by itself yet: the protocol is followed as it came.") : qsTr("Nothing in the protocol fits.")
            tone: TextBlock.Secondary
        }
    }

    Timer {
        id: late

        interval: 0
        onTriggered: rows.showHead()
    }
    // The head finds its height late; until somebody scrolls, it is seen whole.
    Connections {
        target: rows.headerItem

        function onHeightChanged() {
            late.restart();
        }
    }
    Binding {
        target: rows.headerItem
        property: "hasBack"
        value: list.hasBack
        when: rows.headerItem !== null
        restoreMode: Binding.RestoreNone
    }
}
