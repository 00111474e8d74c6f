// Something that is said by a tap, and taken back by another: never by itself.
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Stipple.App
import Stipple.Theme
import Stipple.Components

T.AbstractButton {
    id: said

    property string name: ""
    property bool yes: false

    signal told(yes: bool)

    objectName: name
    implicitHeight: Math.max(Theme.space.touchSession, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.space.l
    rightPadding: Theme.space.l
    topPadding: Theme.space.m
    bottomPadding: Theme.space.m
    enabled: Session.canEdit
    checkable: true // the role that Qt 6.4 tells is the template's own
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: if (enabled)
        clicked()
    Accessible.onToggleAction: if (enabled)
        clicked()
    Keys.onReturnPressed: clicked()
    Keys.onEnterPressed: clicked()
    checked: said.yes
    onClicked: {
        said.told(!said.yes);
        checked = Qt.binding(() => said.yes); // what is said stays the caller's
    }

    contentItem: RowLayout {
        spacing: Theme.space.m

        Icon {
            name: said.checked ? "check" : "minus"
            color: said.checked ? Theme.color.accent : Theme.color.inkSecondary
        }
        TextBlock {
            Layout.fillWidth: true
            text: said.text
            look: TextBlock.Lead
            strong: said.checked
            Accessible.ignored: true
        }
    }
    background: Rectangle {
        radius: Theme.space.controlRadius
        color: said.down ? Theme.color.accentSoftPressed : said.checked ? Theme.color.accentSoft : said.hovered ? Theme.color.field : Theme.color.card
        border.width: said.checked ? Theme.space.focusLine : Theme.space.line
        border.color: said.checked ? Theme.color.accent : Theme.color.outline

        FocusRing {
            shown: said.visualFocus
            around: Theme.space.controlRadius
        }
    }
}
