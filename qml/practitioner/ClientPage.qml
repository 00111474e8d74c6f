// One client: who they are, what blocks treatment, and everything that happened in order of time. What else belongs to
// a client stands in ClientHead, above the timeline. (Qt 6.4 cannot make bound components for sections, so that nothing
// in the list refers to the page.)
import QtQuick
import QtQuick.Templates as T
import Stipple.App
import Stipple.Theme
import Stipple.Components

Item {
    id: page

    readonly property string name: Client.name
    readonly property int margin: width >= Theme.breakpoint - Theme.space.rail ? Theme.space.xxl : Theme.space.xl
    readonly property Item focused: Window.activeFocusItem
    // Until somebody scrolls, the page stands at its beginning, however much of the head is still to come.
    property bool isMoved: false

    // Keeps what has the keyboard in sight.
    function reveal(item) {
        let up = item;
        while (up && up !== list.contentItem)
            up = up.parent;
        if (!up)
            return;
        const top = item.mapToItem(list, 0, 0).y - margin;
        const bottom = top + item.height + 2 * margin;
        if (top >= 0 && bottom <= list.height)
            return;
        isMoved = true;
        if (top < 0)
            list.contentY = Math.max(list.originY - list.topMargin, list.contentY + top);
        else
            list.contentY += bottom - list.height;
    }
    function begin() {
        if (!isMoved)
            list.contentY = list.originY - list.topMargin;
    }

    objectName: "client"
    onFocusedChanged: if (focused)
        reveal(focused)

    ListView {
        id: list

        objectName: "client.timeline"
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(page.width - 2 * page.margin, Theme.space.wide)
        topMargin: page.margin
        bottomMargin: page.margin
        model: Client.timeline
        boundsBehavior: Flickable.StopAtBounds
        cacheBuffer: Math.max(0, height)
        onMovementStarted: page.isMoved = true
        onOriginYChanged: page.begin()
        onContentHeightChanged: page.begin()
        // At the page's side, not over the cards.
        T.ScrollBar.vertical: ScrollHandle {
            parent: page
            anchors.top: parent.top
            anchors.bottom: parent.bottom
            anchors.right: parent.right
        }
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Everything about this client, the newest first")

        header: ClientHead {
            width: ListView.view.width
        }
        section.property: "heading"
        section.delegate: ClientDay {}
        delegate: ClientEntry {
            width: ListView.view.width
            onClicked: Client.openEntry(entryId)
        }
    }
    Connections {
        target: Client

        function onOpenedChanged() {
            if (Client.opened !== "")
                details.open();
        }
    }
    ClientEntryPanel {
        id: details
    }
}
