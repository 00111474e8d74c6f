// One month of days. The week begins as in the language's country. Arrows go by day and week, Page up and down by month,
// Home and End to the week's ends; Enter chooses. Only one day is in the tab order.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Stipple.Theme
import "figures.js" as Figures

FocusScope {
    id: grid

    property string name: ""
    property string value: ""
    property string today: ""
    property string from: ""
    property string to: ""
    // The day that the keyboard stands on; its month is the one that is shown.
    property string cursor: ""
    readonly property var at: Figures.parts(cursor)
    readonly property int lead: (Figures.weekday(at.year, at.month, 1) - Theme.locale.firstDayOfWeek + 7) % 7

    signal chosen(iso: string)

    function may(iso: string): bool {
        return Figures.within(iso, from, to);
    }
    function held(iso: string): string {
        if (from.length === 10 && iso < from)
            return from;
        return to.length === 10 && iso > to ? to : iso;
    }
    function turn(months: int) {
        const month = at.year * 12 + at.month - 1 + months;
        const year = Math.floor(month / 12);
        cursor = held(Figures.iso(year, month % 12 + 1, Math.min(at.day, Figures.daysIn(year, month % 12 + 1))));
    }
    function go(days: int) {
        cursor = held(Figures.later(cursor, days));
        focusDay();
    }
    function focusDay() {
        const item = days.itemAt(lead + at.day - 1);
        if (item)
            item.forceActiveFocus(Qt.TabFocusReason);
    }
    // Shows the month of `value`, or of today, or the nearest that may be chosen.
    function begin() {
        const now = new Date();
        const start = value.length === 10 ? value : today !== "" ? today : Figures.iso(now.getFullYear(), now.getMonth() + 1, now.getDate());
        cursor = held(start);
    }

    implicitWidth: 7 * Math.round(Theme.space.touch * (1 + (Theme.textScale - 1) * 0.3))
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: title.text
    Component.onCompleted: begin()

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.space.s

        RowLayout {
            Layout.fillWidth: true
            spacing: 0

            IconButton {
                objectName: grid.name + ".previous"
                iconName: "back"
                text: qsTr("The month before")
                enabled: grid.may(Figures.later(Figures.iso(grid.at.year, grid.at.month, 1), -1))
                onClicked: grid.turn(-1)
            }
            TextBlock {
                id: title

                objectName: grid.name + ".title"
                Layout.fillWidth: true
                text: Figures.spoken(Figures.iso(grid.at.year, grid.at.month, 0), Theme.locale)
                look: TextBlock.Lead
                strong: true
                horizontalAlignment: Text.AlignHCenter
            }
            IconButton {
                objectName: grid.name + ".next"
                iconName: "ahead"
                text: qsTr("The month after")
                enabled: grid.may(Figures.later(Figures.iso(grid.at.year, grid.at.month, Figures.daysIn(grid.at.year, grid.at.month)), 1))
                onClicked: grid.turn(1)
            }
        }
        Row {
            Layout.alignment: Qt.AlignHCenter

            Repeater {
                model: 7

                Item {
                    id: head

                    required property int index
                    readonly property int day: (Theme.locale.firstDayOfWeek + index) % 7

                    width: grid.width / 7
                    height: letter.implicitHeight

                    TextBlock {
                        id: letter

                        anchors.horizontalCenter: parent.horizontalCenter
                        text: Theme.locale.standaloneDayName(head.day, Theme.textScale > 1.5 ? Locale.NarrowFormat : Locale.ShortFormat)
                        look: TextBlock.Caption
                        tone: TextBlock.Secondary
                        wrapMode: Text.NoWrap
                        Accessible.name: Theme.locale.standaloneDayName(head.day, Locale.LongFormat)
                    }
                }
            }
        }
        Grid {
            columns: 7

            Repeater {
                id: days

                model: 42

                T.AbstractButton {
                    id: cell

                    required property int index
                    readonly property int day: index - grid.lead + 1
                    readonly property bool inMonth: day >= 1 && day <= Figures.daysIn(grid.at.year, grid.at.month)
                    readonly property string iso: inMonth ? Figures.iso(grid.at.year, grid.at.month, day) : ""
                    readonly property bool picked: inMonth && iso === grid.value

                    objectName: grid.name + "[" + (inMonth ? iso : index) + "]"
                    width: grid.width / 7
                    height: Theme.space.touch
                    enabled: inMonth && grid.may(iso)
                    opacity: inMonth ? 1 : 0
                    hoverEnabled: true
                    focusPolicy: iso === grid.cursor || activeFocus ? Qt.StrongFocus : Qt.ClickFocus
                    focus: iso === grid.cursor
                    Accessible.role: Accessible.Button
                    Accessible.ignored: !inMonth
                    Accessible.name: inMonth ? Theme.locale.dayName(Figures.weekday(grid.at.year, grid.at.month, day)) + " " + Figures.spoken(iso, Theme.locale) : ""
                    Accessible.selected: picked
                    onClicked: {
                        grid.cursor = iso;
                        grid.chosen(iso);
                    }
                    Keys.onReturnPressed: clicked()
                    Keys.onEnterPressed: clicked()
                    Accessible.onPressAction: if (enabled)
                        clicked()
                    Keys.onLeftPressed: grid.go(mirrored ? 1 : -1)
                    Keys.onRightPressed: grid.go(mirrored ? -1 : 1)
                    Keys.onUpPressed: grid.go(-7)
                    Keys.onDownPressed: grid.go(7)
                    Keys.onPressed: event => {
                        const column = index % 7;
                        event.accepted = true;
                        if (event.key === Qt.Key_Home)
                            grid.go(-column);
                        else if (event.key === Qt.Key_End)
                            grid.go(6 - column);
                        else if (event.key === Qt.Key_PageUp || event.key === Qt.Key_PageDown) {
                            grid.turn(event.key === Qt.Key_PageUp ? -1 : 1);
                            grid.focusDay();
                        } else
                            event.accepted = false;
                    }

                    contentItem: Text {
                        text: cell.inMonth ? Figures.local(String(cell.day), Theme.locale) : ""
                        textFormat: Text.PlainText
                        font.pixelSize: Theme.type.body
                        font.weight: cell.picked || cell.iso === grid.today ? Theme.type.strong : Theme.type.regular
                        color: !cell.enabled ? Theme.color.inkDisabled : cell.picked ? Theme.color.accentInk : cell.iso === grid.today ? Theme.color.accent : Theme.color.ink
                        horizontalAlignment: Text.AlignHCenter
                        verticalAlignment: Text.AlignVCenter
                        Accessible.ignored: true
                    }
                    background: Item {
                        Rectangle {
                            anchors.centerIn: parent
                            width: Theme.space.touch - Theme.space.xs
                            height: width
                            radius: width / 2
                            color: cell.picked ? Theme.color.accent : cell.down ? Theme.color.accentSoftPressed : cell.hovered && cell.enabled ? Theme.color.accentSoft : "transparent"
                            border.width: cell.iso !== "" && cell.iso === grid.today && !cell.picked ? Theme.space.line : 0
                            border.color: Theme.color.accent

                            FocusRing {
                                shown: cell.visualFocus
                                around: parent.radius
                                gap: 0
                            }
                        }
                    }
                }
            }
        }
    }
}
