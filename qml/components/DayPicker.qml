// An exact day: a box that shows it in the language's words, and opens a month to pick it from.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Stipple.Theme
import "figures.js" as Figures

FieldFrame {
    id: entry

    property string name: ""
    property string value: ""
    property string from: ""
    property string to: ""
    // Marked in the month; empty: the tablet's own.
    property string today: ""
    property string placeholder: qsTr("Choose a day")
    property string hint: ""
    property string problem: ""
    property bool large: false
    property alias box: box

    signal chosen(iso: string)

    function takeFocus() {
        box.forceActiveFocus(Qt.OtherFocusReason);
    }

    label: ""
    help: hint
    error: problem
    errorName: name + ".problem"

    T.Button {
        id: box

        objectName: entry.name
        anchors.left: parent.left // so that it is mirrored
        width: Math.min(parent.width, Theme.space.narrow)
        implicitHeight: Math.max(entry.large ? Theme.space.touchSession : Theme.space.touchLarge, implicitContentHeight + topPadding + bottomPadding)
        leftPadding: Theme.space.l
        rightPadding: Theme.space.l
        topPadding: Theme.space.s
        bottomPadding: Theme.space.s
        hoverEnabled: true
        focusPolicy: Qt.StrongFocus
        text: entry.value === "" ? entry.placeholder : Theme.locale.dayName(Figures.weekday(day.year, day.month, day.day), Theme.textScale > 1.5 ? Locale.ShortFormat : Locale.LongFormat) + " " + Figures.spoken(entry.value, Theme.locale)
        Accessible.name: entry.label + ": " + text
        Accessible.description: entry.error !== "" ? entry.error : entry.help
        onClicked: month.open()
        Keys.onReturnPressed: month.open()
        Keys.onEnterPressed: month.open()
        Accessible.onPressAction: if (enabled)
            month.open()
        Keys.onDownPressed: month.open()

        readonly property var day: Figures.parts(entry.value)

        contentItem: RowLayout {
            spacing: Theme.space.s

            Text {
                Layout.fillWidth: true
                text: box.text
                textFormat: Text.PlainText
                font.pixelSize: entry.large ? Theme.type.clientBody : Theme.type.lead
                color: !box.enabled ? Theme.color.inkDisabled : entry.value === "" ? Theme.color.inkSecondary : Theme.color.ink
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Icon {
                name: "calendar"
                color: box.enabled ? Theme.color.inkSecondary : Theme.color.inkDisabled
            }
        }
        background: Rectangle {
            radius: Theme.space.controlRadius
            color: !box.enabled ? Theme.color.sunken : box.down ? Theme.color.accentSoft : Theme.color.field
            border.width: box.activeFocus || entry.error !== "" || month.visible ? Theme.space.focusLine : Theme.space.line
            border.color: entry.error !== "" ? Theme.color.decline : box.activeFocus || month.visible ? Theme.color.accent : Theme.color.outline

            FocusRing {
                shown: box.visualFocus
            }
        }

        T.Popup {
            id: month

            y: box.height + Theme.space.xs
            margins: Theme.space.s
            padding: Theme.space.m
            width: grid.implicitWidth + leftPadding + rightPadding
            height: grid.implicitHeight + topPadding + bottomPadding
            focus: true
            modal: true
            closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
            onAboutToShow: grid.begin()
            onOpened: grid.focusDay()
            onClosed: box.forceActiveFocus(Qt.PopupFocusReason)
            T.Overlay.modal: Item {}

            MonthGrid {
                id: grid

                anchors.fill: parent
                name: entry.name + ".month"
                focus: true
                value: entry.value
                from: entry.from
                to: entry.to
                today: entry.today
                onChosen: iso => {
                    entry.chosen(iso);
                    month.close();
                }
            }
            background: Rectangle {
                radius: Theme.space.radius
                color: Theme.color.card
                border.width: Theme.space.line
                border.color: Theme.color.outline
            }
        }
    }
}
