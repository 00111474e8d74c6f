// Columns of days by the hour. A tap on an appointment opens it, a tap beside begins a new one at that time; by keyboard
// that is the button above.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Templates as T
import Stipple.App
import Stipple.Theme
import Stipple.Components

T.Control {
    id: grid

    readonly property int hourHeight: Math.round(Theme.space.touch * 1.35 * Math.min(Theme.textScale, 1.2))
    readonly property int gutter: Theme.type.small * 5
    readonly property real column: (width - gutter) / Math.max(1, Calendar.days.count)
    readonly property Item focused: Window.activeFocusItem

    signal visitAsked(visit: string)
    signal timeAsked(column: int, minute: int)

    // From the start, where a reader begins.
    function across(at: real, wide: real): real {
        return mirrored ? width - at - wide : at;
    }
    function laneOf(lanes: int): real {
        return (column - Theme.space.s) / lanes;
    }
    // No finger meets one of them.
    function isCrowded(lanes: int): bool {
        return lanes > 1 && laneOf(lanes) < Theme.space.touch + Theme.space.xs;
    }
    function reveal(item) {
        let up = item;
        while (up && up !== board)
            up = up.parent;
        if (up)
            flick.contentY = Math.max(0, Math.min(item.y - Theme.space.l, flick.contentHeight - flick.height));
    }

    onFocusedChanged: if (focused && (focused.objectName.startsWith("calendar.visit") || focused.objectName.startsWith("calendar.together")))
        reveal(focused)

    background: Rectangle {
        radius: Theme.space.radius
        color: Theme.color.card
        border.width: Theme.space.line
        border.color: Theme.color.hairline
    }

    Item {
        id: heads

        width: parent.width
        height: Theme.space.touchLarge

        Repeater {
            model: Calendar.days

            CalendarDayHead {
                required property int index

                x: grid.across(grid.gutter + index * grid.column, grid.column)
                width: grid.column
                height: heads.height
            }
        }
        Hairline {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
        }
    }
    Flickable {
        id: flick

        objectName: "calendar.hours"
        anchors.top: heads.bottom
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space.s
        width: parent.width
        contentWidth: width
        contentHeight: board.height
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollHandle {}

        Item {
            id: board

            width: flick.width
            height: (Calendar.lastHour - Calendar.firstHour) * grid.hourHeight + Theme.space.l

            Repeater {
                model: Calendar.hours

                Item {
                    id: hour

                    required property string modelData
                    required property int index

                    y: index * grid.hourHeight + Theme.space.s
                    width: board.width

                    TextBlock {
                        x: grid.across(0, grid.gutter - Theme.space.s)
                        width: grid.gutter - Theme.space.s
                        y: -height / 2
                        visible: hour.index > 0
                        text: hour.modelData
                        look: TextBlock.Caption
                        tone: TextBlock.Secondary
                        horizontalAlignment: Text.AlignRight
                        wrapMode: Text.NoWrap
                    }
                    Rectangle {
                        x: grid.across(grid.gutter, width)
                        width: board.width - grid.gutter
                        height: Theme.space.line
                        color: Theme.color.hairline
                    }
                }
            }
            Repeater {
                model: Calendar.days

                Rectangle {
                    id: day

                    required property int index
                    required property bool isToday
                    required property bool isClosed

                    x: grid.across(grid.gutter + index * grid.column, grid.column)
                    width: grid.column
                    height: board.height
                    color: isClosed ? Theme.color.sunken : "transparent"
                    opacity: isClosed ? 0.6 : 1

                    Rectangle {
                        x: grid.mirrored ? parent.width : 0
                        width: Theme.space.line
                        height: parent.height
                        color: Theme.color.hairline
                    }
                    MouseArea {
                        anchors.fill: parent
                        onClicked: event => grid.timeAsked(day.index, Calendar.firstHour * 60 + (event.y - Theme.space.s) / grid.hourHeight * 60)
                    }
                }
            }
            Repeater {
                model: Calendar.visits

                CalendarBlock {
                    id: block

                    required property int column
                    required property int from
                    required property int length
                    required property int lane
                    required property int lanes
                    readonly property real each: grid.laneOf(lanes)

                    visible: !grid.isCrowded(lanes)
                    x: grid.across(grid.gutter + column * grid.column + Theme.space.xs + lane * each, width)
                    y: Theme.space.s + (from / 60 - Calendar.firstHour) * grid.hourHeight + Theme.space.line
                    width: each - (lanes > 1 ? Theme.space.focusLine : 0)
                    height: Math.max(Theme.space.touch, length / 60 * grid.hourHeight - Theme.space.focusLine)
                    onClicked: grid.visitAsked(visitId)
                }
            }
            Repeater {
                model: Calendar.visits

                CalendarTogether {
                    required property int column
                    required property bool leads
                    required property int lanes
                    required property int groupFrom
                    required property int groupLength

                    visible: leads && grid.isCrowded(lanes)
                    x: grid.across(grid.gutter + column * grid.column + Theme.space.xs, width)
                    y: Theme.space.s + (groupFrom / 60 - Calendar.firstHour) * grid.hourHeight + Theme.space.line
                    width: grid.column - Theme.space.s
                    height: Math.max(Theme.space.touchSession, groupLength / 60 * grid.hourHeight - Theme.space.focusLine)
                    onClicked: {
                        Calendar.openTogether(visitId);
                        together.open();
                    }
                }
            }
            Rectangle {
                y: Theme.space.s + (Calendar.nowMinute / 60 - Calendar.firstHour) * grid.hourHeight
                x: grid.across(grid.gutter, width)
                width: board.width - grid.gutter
                height: Theme.space.focusLine
                visible: Calendar.nowMinute >= Calendar.firstHour * 60 && Calendar.nowMinute <= Calendar.lastHour * 60
                color: Theme.color.accent
            }
        }
    }

    CalendarTogetherDialog {
        id: together

        onVisitAsked: visit => grid.visitAsked(visit)
    }
}
