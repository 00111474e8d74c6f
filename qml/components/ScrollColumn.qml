// A column that scrolls when it does not fit, capped at a readable width, and that keeps the focused field in view:
// also above the keyboard, because the window gives the page only what the keyboard leaves.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Stipple.Theme

Flickable {
    id: flick

    property int cap: Theme.space.readable
    property int margin: Theme.space.xl
    property int gap: Theme.space.l
    // Short content stands in the middle rather than at the top.
    property bool centred: false
    default property alias content: column.data
    readonly property Item focused: Window.activeFocusItem

    function reveal(item) {
        let up = item;
        while (up && up !== contentItem)
            up = up.parent;
        if (!up)
            return;
        const top = item.mapToItem(contentItem, 0, 0).y - margin * 2;
        const bottom = top + item.height + margin * 4;
        if (top < contentY)
            contentY = Math.max(0, top);
        else if (bottom > contentY + height)
            contentY = Math.min(Math.max(0, contentHeight - height), bottom - height);
    }

    // A button that was pressed by a finger is where the finger is: moving it away would take the press from it.
    // (Only buttons can be checkable; only controls know why they have the focus. qmllint takes it for a plain Item.)
    onFocusedChanged: if (focused && !(focused["checkable"] !== undefined && focused["focusReason"] === Qt.MouseFocusReason)) // qmllint disable
        reveal(focused)
    onContentHeightChanged: if (focused)
        reveal(focused)
    onHeightChanged: if (focused)
        reveal(focused)
    contentWidth: width
    contentHeight: column.implicitHeight + 2 * margin
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    T.ScrollBar.vertical: ScrollHandle {}

    // Moved by itself: a layout that is moved arranges its items anew, also those that are just going away.
    Item {
        x: (flick.width - width) / 2
        y: flick.centred ? Math.max(flick.margin, (flick.height - height) / 2) : flick.margin
        width: Math.min(flick.cap, flick.width - 2 * flick.margin)
        height: column.implicitHeight

        ColumnLayout {
            id: column

            anchors.left: parent.left
            anchors.right: parent.right
            spacing: flick.gap
        }
    }
}
