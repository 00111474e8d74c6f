// One photo among several that can be chosen, by a tap.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Stipple.Theme
import Stipple.Components

T.AbstractButton {
    id: tile

    required property string picture
    required property string detail
    required property bool chosen

    // By its width alone, with room for two lines of each text: a height that followed the words would have whatever
    // places the tiles go round in circles.
    implicitHeight: Math.ceil(topPadding + bottomPadding + availableWidth * 0.75 + Theme.space.s + 2 * (titles.lineSpacing + details.lineSpacing))
    padding: Theme.space.s
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    checkable: true
    checked: chosen
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.description: detail
    Accessible.checkable: true
    Accessible.checked: chosen
    Keys.onReturnPressed: clicked()

    FontMetrics {
        id: titles

        font.pixelSize: Theme.type.body
    }
    FontMetrics {
        id: details

        font.pixelSize: Theme.type.small
    }
    contentItem: ColumnLayout {
        spacing: Theme.space.s

        Rectangle {
            Layout.fillWidth: true
            Layout.preferredHeight: Math.round(tile.availableWidth * 0.75)
            radius: Theme.space.smallRadius
            color: Theme.color.sunken

            Image {
                anchors.fill: parent
                anchors.margins: Theme.space.line
                asynchronous: true
                // Made as small as it is shown, once: many of them move together.
                sourceSize.width: Math.ceil(width)
                sourceSize.height: Math.ceil(height)
                fillMode: Image.PreserveAspectFit
                source: tile.picture
            }
            Rectangle {
                anchors.top: parent.top
                anchors.right: parent.right
                anchors.margins: Theme.space.s
                width: Theme.space.xxl
                height: width
                radius: width / 2
                color: tile.chosen ? Theme.color.accent : Theme.color.card
                border.width: Theme.space.line
                border.color: tile.chosen ? Theme.color.accent : Theme.color.outline

                Icon {
                    anchors.centerIn: parent
                    visible: tile.chosen
                    name: "check"
                    color: Theme.color.accentInk
                    size: Theme.space.iconSmall
                }
            }
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            TextBlock {
                Layout.fillWidth: true
                text: tile.text
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            TextBlock {
                Layout.fillWidth: true
                text: tile.detail
                look: TextBlock.Small
                tone: TextBlock.Secondary
                maximumLineCount: 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            Item {
                Layout.fillHeight: true
            }
        }
    }
    background: Rectangle {
        radius: Theme.space.radius
        color: tile.down ? Theme.color.accentSoftPressed : tile.chosen ? Theme.color.accentSoft : tile.hovered ? Theme.color.field : Theme.color.card
        border.width: tile.chosen ? Theme.space.focusLine : Theme.space.line
        border.color: tile.chosen ? Theme.color.accent : Theme.color.hairline

        FocusRing {
            shown: tile.visualFocus
            around: Theme.space.radius
        }
    }
}
