// One view of the set: as it is to be photographed, or as it was.
import QtQuick
import QtQuick.Templates as T
import Stipple.App
import Stipple.Theme
import Stipple.Components

T.AbstractButton {
    id: tile

    required property string figure
    required property int standing // Camera.Open …
    required property string picture
    required property string note
    required property int photos
    property bool current: false

    hoverEnabled: true
    focusPolicy: Qt.TabFocus
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: standing === Camera.Saved ? qsTr("%Ln photo(s) saved", "", photos) : standing === Camera.OnTheWay ? qsTr("Being saved") : standing === Camera.Skipped ? qsTr("Skipped: %1").arg(note) : qsTr("Not photographed yet")
    Accessible.onPressAction: if (enabled)
        clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()

    Item {
        anchors.fill: parent
        Image {
            anchors.fill: parent
            anchors.margins: Theme.space.xs
            visible: tile.picture !== ""
            asynchronous: true
            cache: false
            fillMode: Image.PreserveAspectCrop
            source: tile.picture
        }
        Icon {
            anchors.centerIn: parent
            anchors.verticalCenterOffset: words.visible ? -words.height / 2 : 0
            visible: tile.picture === ""
            name: tile.figure
            color: tile.standing === Camera.Skipped ? Theme.color.inkDisabled : tile.current ? Theme.color.accent : Theme.color.ink
            size: Theme.space.iconLarge
        }
        Text {
            id: words

            anchors.bottom: parent.bottom
            anchors.bottomMargin: Theme.space.s
            x: Theme.space.xs
            width: parent.width - 2 * Theme.space.xs
            visible: tile.picture === "" && Theme.textScale < 1.3
            text: tile.text
            textFormat: Text.PlainText
            color: tile.current ? Theme.color.accent : Theme.color.inkSecondary
            font.pixelSize: Theme.type.caption
            font.weight: tile.current ? Theme.type.strong : Theme.type.regular
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.WordWrap
            maximumLineCount: 2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Rectangle {
            anchors.top: parent.top
            anchors.right: parent.right
            anchors.margins: Theme.space.xs
            visible: tile.standing !== Camera.Open
            width: Theme.space.xl
            height: width
            radius: width / 2
            color: tile.standing === Camera.Saved ? Theme.color.clearSoft : Theme.color.card
            border.width: Theme.space.line
            border.color: tile.standing === Camera.Saved ? Theme.color.clear : Theme.color.outline

            Icon {
                anchors.centerIn: parent
                visible: tile.standing !== Camera.OnTheWay
                name: tile.standing === Camera.Saved ? "check" : "skip"
                color: tile.standing === Camera.Saved ? Theme.color.clear : Theme.color.inkSecondary
                size: Theme.space.l
            }
            BusyRing {
                anchors.centerIn: parent
                visible: tile.standing === Camera.OnTheWay
                color: Theme.color.accent
                size: Theme.space.l
            }
        }
    }
    background: Rectangle {
        radius: Theme.space.controlRadius
        color: tile.down ? Theme.color.accentSoftPressed : tile.current ? Theme.color.accentSoft : tile.hovered ? Theme.color.field : Theme.color.card
        border.width: tile.current ? Theme.space.focusLine : Theme.space.line
        border.color: tile.current ? Theme.color.accent : Theme.color.hairline

        FocusRing {
            shown: tile.visualFocus
        }
    }
}
