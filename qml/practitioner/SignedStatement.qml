// A sentence with the initials that were put to it.
import QtQuick
import QtQuick.Layouts
import Stipple.Theme
import Stipple.Components

RowLayout {
    id: row

    required property var modelData

    spacing: Theme.space.l

    Rectangle {
        Layout.alignment: Qt.AlignTop
        implicitWidth: Theme.space.touchSession
        implicitHeight: Math.max(Theme.space.xxl, Theme.type.body * 2)
        radius: Theme.space.smallRadius
        color: Theme.color.field
        border.width: Theme.space.line
        border.color: Theme.color.hairline

        TextBlock {
            anchors.fill: parent
            anchors.margins: Theme.space.xs
            visible: row.modelData.initials !== ""
            text: row.modelData.initials
            strong: true
            horizontalAlignment: Text.AlignHCenter
            verticalAlignment: Text.AlignVCenter
            wrapMode: Text.NoWrap
            fontSizeMode: Text.HorizontalFit
        }
        InkSurface {
            anchors.fill: parent
            anchors.margins: Theme.space.xs
            visible: row.modelData.initials === ""
            strokes: row.modelData.strokes
            padWidth: row.modelData.padWidth
            padHeight: row.modelData.padHeight
            readOnly: true
            color: Theme.color.ink
        }
    }
    TextBlock {
        Layout.fillWidth: true
        text: row.modelData.words
    }
}
