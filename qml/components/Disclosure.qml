// A section that can be opened: its title and, closed, what is inside in a few words.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Stipple.Theme

ColumnLayout {
    id: section

    property string name: ""
    required property string title
    property string summary: ""
    property bool open: false
    property bool large: false
    default property alias content: body.data

    signal toggled(open: bool)

    spacing: 0

    T.AbstractButton {
        id: head

        objectName: section.name
        Layout.fillWidth: true
        implicitHeight: Math.max(section.large ? Theme.space.touchSession : Theme.space.touchLarge, implicitContentHeight + topPadding + bottomPadding)
        topPadding: Theme.space.s
        bottomPadding: Theme.space.s
        text: section.title
        hoverEnabled: true
        focusPolicy: Qt.StrongFocus
        Accessible.role: Accessible.Button
        Accessible.name: text
        Accessible.description: section.open ? qsTr("Open") : section.summary === "" ? qsTr("Closed") : section.summary
        Accessible.checkable: true
        Accessible.checked: section.open
        onClicked: {
            section.open = !section.open;
            section.toggled(section.open);
        }
        Keys.onReturnPressed: clicked()
        Keys.onEnterPressed: clicked()
        Accessible.onPressAction: if (enabled)
            clicked()

        contentItem: RowLayout {
            spacing: Theme.space.l

            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                TextBlock {
                    Layout.fillWidth: true
                    text: section.title
                    look: TextBlock.Lead
                    strong: true
                    Accessible.ignored: true
                }
                TextBlock {
                    Layout.fillWidth: true
                    visible: section.summary !== "" && !section.open
                    text: section.summary
                    look: TextBlock.Small
                    tone: TextBlock.Secondary
                    Accessible.ignored: true
                }
            }
            Icon {
                name: "down"
                color: Theme.color.inkSecondary
                rotation: section.open ? 180 : 0

                Behavior on rotation {
                    NumberAnimation {
                        duration: Theme.motion.quick
                        easing.type: Theme.motion.easing
                    }
                }
            }
        }
        background: Rectangle {
            radius: Theme.space.smallRadius
            color: head.down ? Theme.color.accentSoft : head.hovered ? Theme.color.field : "transparent"

            FocusRing {
                shown: head.visualFocus
                around: Theme.space.smallRadius
            }
        }
    }
    ColumnLayout {
        id: body

        Layout.fillWidth: true
        Layout.topMargin: Theme.space.s
        Layout.bottomMargin: Theme.space.s
        visible: section.open
        spacing: Theme.space.l
    }
}
