// The button of the house. One primary button per page; danger only for what destroys.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Stipple.Theme

T.Button {
    id: button

    enum Kind { Primary, Secondary, Quiet, Danger }

    property int kind: PushButton.Primary
    property string iconName: ""
    property bool busy: false
    // For gloved hands.
    property bool large: false
    readonly property int least: large ? Theme.space.touchSession : Theme.space.touch
    readonly property bool filled: kind === PushButton.Primary || kind === PushButton.Danger
    readonly property color ground: {
        if (!enabled)
            return filled ? Theme.color.sunken : "transparent";
        if (kind === PushButton.Primary)
            return down ? Theme.color.accentPressed : hovered ? Theme.color.accentHover : Theme.color.accent;
        if (kind === PushButton.Danger)
            return Theme.color.decline;
        if (down)
            return Theme.color.accentSoftPressed;
        if (hovered)
            return Theme.color.accentSoft;
        return kind === PushButton.Secondary ? Theme.color.card : "transparent";
    }
    readonly property color words: {
        if (!enabled)
            return Theme.color.inkDisabled;
        if (kind === PushButton.Primary)
            return Theme.color.accentInk;
        if (kind === PushButton.Danger)
            return Theme.color.declineInk;
        return Theme.color.accent;
    }

    implicitHeight: Math.max(least, implicitContentHeight + topPadding + bottomPadding)
    implicitWidth: Math.max(least, implicitContentWidth + leftPadding + rightPadding)
    leftPadding: kind === PushButton.Quiet ? Theme.space.m : Theme.space.xl
    rightPadding: leftPadding
    topPadding: Theme.space.m
    bottomPadding: Theme.space.m
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    opacity: down && filled && kind === PushButton.Danger ? 0.85 : 1
    Accessible.name: text
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    Accessible.onPressAction: if (enabled)
        clicked()

    contentItem: RowLayout {
        spacing: Theme.space.s

        Item {
            Layout.fillWidth: true
        }
        BusyRing {
            visible: button.busy
            color: button.words
            size: Theme.space.iconSmall
        }
        Icon {
            visible: button.iconName !== "" && !button.busy
            name: button.iconName
            color: button.words
            size: Theme.space.iconSmall + Theme.space.xs
        }
        Text {
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            text: button.text
            textFormat: Text.PlainText
            color: button.words
            font.pixelSize: Theme.type.lead
            font.weight: Theme.type.strong
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Item {
            Layout.fillWidth: true
        }
    }
    background: Rectangle {
        radius: Theme.space.controlRadius
        color: button.ground
        border.width: button.kind === PushButton.Secondary ? Theme.space.line : 0
        border.color: button.enabled ? Theme.color.outline : Theme.color.hairline

        FocusRing {
            shown: button.visualFocus
        }
    }
}
