// On or off, with the words that say what.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Stipple.Theme

T.Switch {
    id: toggle

    property string note: ""

    function turn() {
        toggle.toggle();
        toggle.toggled();
    }

    implicitHeight: Math.max(Theme.space.touch, contentItem.implicitHeight + topPadding + bottomPadding)
    implicitWidth: contentItem.implicitWidth
    topPadding: Theme.space.s
    bottomPadding: Theme.space.s
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.name: text
    Keys.onReturnPressed: turn()
    Keys.onEnterPressed: turn()
    Accessible.onPressAction: if (enabled)
        turn()
    Accessible.onToggleAction: if (enabled)
        turn()

    contentItem: RowLayout {
        spacing: Theme.space.l

        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            TextBlock {
                Layout.fillWidth: true
                text: toggle.text
                Accessible.ignored: true
            }
            TextBlock {
                Layout.fillWidth: true
                visible: toggle.note !== ""
                text: toggle.note
                look: TextBlock.Small
                tone: TextBlock.Secondary
            }
        }
        Rectangle {
            implicitWidth: Theme.space.touch + Theme.space.xs
            implicitHeight: Theme.space.xxl
            radius: height / 2
            color: toggle.checked ? Theme.color.accent : Theme.color.sunken
            border.width: toggle.checked ? 0 : Theme.space.line
            border.color: Theme.color.outline

            Rectangle {
                readonly property bool atRight: toggle.checked !== toggle.mirrored

                x: atRight ? parent.width - width - Theme.space.xs : Theme.space.xs
                anchors.verticalCenter: parent.verticalCenter
                width: parent.height - 2 * Theme.space.xs
                height: width
                radius: width / 2
                color: toggle.checked ? Theme.color.accentInk : Theme.color.inkSecondary

                Behavior on x {
                    NumberAnimation {
                        duration: Theme.motion.quick
                        easing.type: Theme.motion.easing
                    }
                }
            }
        }
    }
    background: Item {
        FocusRing {
            shown: toggle.visualFocus
        }
    }
}
