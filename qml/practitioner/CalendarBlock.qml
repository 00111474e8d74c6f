// One appointment in its column: whose, when, what for, and by its colour and sign how it stands.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Stipple.Theme
import Stipple.Components

T.AbstractButton {
    id: block

    required property string visitId
    required property string time
    required property string name
    required property string initials
    required property string begins
    required property string detail
    required property string pill
    required property int pillKind
    required property bool isOver
    // Beside another one: too narrow for a name.
    readonly property bool narrow: width < Theme.type.body * 7
    readonly property bool tall: !narrow && height > 3.2 * Theme.type.lead

    objectName: "calendar.visit[" + visitId + "]"
    text: name
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    padding: Theme.space.xs
    leftPadding: Theme.space.s
    rightPadding: narrow ? Theme.space.xs : Theme.space.s
    opacity: isOver ? 0.75 : 1
    Accessible.role: Accessible.Button
    Accessible.name: time + ", " + name + ", " + detail + (pill === "" ? "" : ", " + pill)
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    Accessible.onPressAction: if (enabled)
        clicked()

    Meaning {
        id: meaning

        kind: block.pillKind
    }

    contentItem: ColumnLayout {
        spacing: 0

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space.xs

            Icon {
                visible: block.pill !== "" && !block.narrow
                name: meaning.iconName
                color: meaning.ink
                size: Theme.space.iconSmall
            }
            TextBlock {
                Layout.fillWidth: true
                text: block.narrow ? block.initials : block.name
                strong: true
                maximumLineCount: 1
                elide: Text.ElideRight
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
        TextBlock {
            Layout.fillWidth: true
            text: block.narrow ? block.begins : block.time
            look: TextBlock.Caption
            maximumLineCount: 1
            elide: Text.ElideRight
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
        TextBlock {
            Layout.fillWidth: true
            visible: block.tall
            text: block.pill === "" ? block.detail : block.detail + "\n" + block.pill
            look: TextBlock.Caption
            tone: TextBlock.Secondary
            maximumLineCount: 3
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Item {
            Layout.fillHeight: true
        }
        // Its colour is never alone.
        Icon {
            visible: block.narrow && block.pill !== "" && block.height > Theme.space.touch * 1.5
            name: meaning.iconName
            color: meaning.ink
            size: Theme.space.iconSmall
        }
    }
    background: Rectangle {
        radius: Theme.space.smallRadius
        color: block.down ? Theme.color.accentSoftPressed : meaning.ground
        border.width: Theme.space.line
        border.color: block.hovered ? meaning.ink : Theme.color.outline

        Rectangle {
            x: block.mirrored ? parent.width - width : 0
            width: Theme.space.xs
            height: parent.height
            radius: Theme.space.focusLine
            color: meaning.ink
        }
        FocusRing {
            shown: block.visualFocus
            around: Theme.space.smallRadius
        }
    }
}
