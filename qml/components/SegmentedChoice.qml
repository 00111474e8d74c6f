// A few short choices side by side; under each other where they do not fit.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Stipple.Theme

GridLayout {
    id: segments

    required property var options
    required property int current
    property string name: ""
    property string label: ""
    // The widest option decides whether all fit into one row.
    property real widest: 0

    signal chosen(index: int)

    columns: widest * options.length + (options.length - 1) * columnSpacing <= width ? options.length : 1
    columnSpacing: Theme.space.s
    rowSpacing: Theme.space.s
    Accessible.role: Accessible.Grouping
    Accessible.name: label

    Repeater {
        model: segments.options

        T.RadioButton {
            id: segment

            required property string modelData
            required property int index

            objectName: segments.name + "[" + index + "]"
            text: modelData
            checked: index === segments.current
            autoExclusive: false
            Layout.fillWidth: true
            Layout.fillHeight: true
            Layout.preferredWidth: 1
            implicitHeight: Math.max(Theme.space.touch, implicitContentHeight + 2 * Theme.space.m)
            hoverEnabled: true
            focusPolicy: Qt.StrongFocus
            Accessible.role: Accessible.RadioButton
            Accessible.name: text
            Accessible.checkable: true
            Accessible.checked: checked
            onClicked: {
                segments.chosen(index);
                checked = Qt.binding(() => index === segments.current); // what is chosen stays the caller's
            }
            Keys.onReturnPressed: clicked()
            Keys.onEnterPressed: clicked()
            Accessible.onPressAction: if (enabled)
                clicked()
            Accessible.onToggleAction: if (enabled)
                clicked()

            contentItem: TextBlock {
                text: segment.text
                color: segment.checked ? Theme.color.accent : Theme.color.ink
                strong: segment.checked
                horizontalAlignment: Text.AlignHCenter
                verticalAlignment: Text.AlignVCenter
                wrapMode: Text.NoWrap
                Accessible.ignored: true
                onImplicitWidthChanged: segments.widest = Math.max(segments.widest, implicitWidth + 2 * Theme.space.l)
            }
            background: Rectangle {
                radius: Theme.space.controlRadius
                color: segment.checked ? Theme.color.accentSoft : segment.hovered ? Theme.color.field : Theme.color.card
                border.width: segment.checked ? Theme.space.focusLine : Theme.space.line
                border.color: segment.checked ? Theme.color.accent : Theme.color.outline

                FocusRing {
                    shown: segment.visualFocus
                }
            }
        }
    }
}
