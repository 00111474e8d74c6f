// The box of a drop-down, without label: arrows and typing choose, Space or a touch opens the list, Escape closes it.
// It shows what `current` says and nothing else: what is chosen there is only asked for, by chosen().
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Stipple.Theme

T.ComboBox {
    id: control

    property int current: -1
    property string placeholder: ""
    property bool wrong: false
    property bool large: false
    property string typed: ""
    property bool opening: false

    signal chosen(index: int)

    function isReturn(key: int): bool {
        return key === Qt.Key_Return || key === Qt.Key_Enter;
    }
    // The first entry that begins with what was typed within a moment.
    function seek(letter: string): bool {
        typed += letter.toLocaleLowerCase();
        forget.restart();
        for (let i = 0; i < count; ++i) {
            if (!textAt(i).toLocaleLowerCase().startsWith(typed))
                continue;
            if (!popup.visible) {
                if (i !== current)
                    chosen(i);
                return true;
            }
            while (highlightedIndex < i)
                incrementCurrentIndex();
            while (highlightedIndex > i)
                decrementCurrentIndex();
            return true;
        }
        return false;
    }
    function follow() {
        currentIndex = Qt.binding(() => current);
    }

    implicitWidth: Theme.space.fieldMedium
    implicitHeight: Math.max(large ? Theme.space.touchSession : Theme.space.touchLarge, implicitContentHeight + topPadding + bottomPadding)
    leftPadding: Theme.space.l
    rightPadding: Theme.space.l
    topPadding: Theme.space.m
    bottomPadding: Theme.space.m
    hoverEnabled: true
    focusPolicy: Qt.StrongFocus
    font.pixelSize: large ? Theme.type.clientBody : Theme.type.lead
    currentIndex: current
    displayText: currentIndex < 0 ? placeholder : currentText
    Accessible.role: Accessible.ComboBox
    Accessible.onPressAction: popup.open()
    onActivated: index => {
        control.chosen(index);
        control.follow();
    }
    onModelChanged: follow()
    onCountChanged: follow()
    // The template opens by Space alone, and would close again when Return is let go.
    Keys.onReleased: event => {
        event.accepted = opening && isReturn(event.key);
        if (event.accepted)
            popup.open();
        opening = false;
    }
    Keys.onPressed: event => {
        opening = isReturn(event.key) && !popup.visible;
        const letter = event.text.length === 1 && event.text >= " " && !(event.modifiers & (Qt.ControlModifier | Qt.AltModifier | Qt.MetaModifier));
        event.accepted = letter && (event.text !== " " || typed !== "") && seek(event.text);
    }

    Timer {
        id: forget

        interval: 900
        onTriggered: control.typed = ""
    }

    contentItem: RowLayout {
        spacing: Theme.space.s

        Text {
            Layout.fillWidth: true
            text: control.displayText
            textFormat: Text.PlainText
            font: control.font
            color: !control.enabled ? Theme.color.inkDisabled : control.currentIndex < 0 ? Theme.color.inkSecondary : Theme.color.ink
            horizontalAlignment: Text.AlignLeft
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        Icon {
            name: "down"
            color: control.enabled ? Theme.color.inkSecondary : Theme.color.inkDisabled
            size: Theme.space.iconSmall + Theme.space.xs
        }
    }
    background: Rectangle {
        radius: Theme.space.controlRadius
        color: !control.enabled ? Theme.color.sunken : control.down ? Theme.color.accentSoft : Theme.color.field
        border.width: control.activeFocus || control.wrong ? Theme.space.focusLine : Theme.space.line
        border.color: control.wrong ? Theme.color.decline : control.activeFocus ? Theme.color.accent : Theme.color.outline

        FocusRing {
            shown: control.visualFocus
        }
    }
    delegate: T.ItemDelegate {
        id: option

        required property var modelData
        required property int index

        objectName: control.objectName + "[" + index + "]"
        width: ListView.view ? ListView.view.width : 0
        implicitHeight: Math.max(control.large ? Theme.space.touchSession : Theme.space.touch, implicitContentHeight + topPadding + bottomPadding)
        leftPadding: Theme.space.l
        rightPadding: Theme.space.l
        topPadding: Theme.space.s
        bottomPadding: Theme.space.s
        text: modelData
        highlighted: control.highlightedIndex === index
        Accessible.role: Accessible.ListItem
        Accessible.name: text
        Accessible.selected: control.currentIndex === index

        contentItem: RowLayout {
            spacing: Theme.space.s

            Text {
                Layout.fillWidth: true
                text: option.text
                textFormat: Text.PlainText
                font.pixelSize: control.font.pixelSize
                font.weight: control.currentIndex === option.index ? Theme.type.strong : Theme.type.regular
                color: Theme.color.ink
                horizontalAlignment: Text.AlignLeft
                verticalAlignment: Text.AlignVCenter
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            Icon {
                visible: control.currentIndex === option.index
                name: "check"
                color: Theme.color.accent
                size: Theme.space.iconSmall + Theme.space.xs
            }
        }
        background: Rectangle {
            radius: Theme.space.smallRadius
            color: option.down ? Theme.color.accentSoftPressed : option.highlighted || option.hovered ? Theme.color.accentSoft : "transparent"
        }
    }
    popup: T.Popup {
        y: control.height + Theme.space.xs
        width: control.width
        height: Math.min(contentItem.implicitHeight + topPadding + bottomPadding, (control.Window.window ? control.Window.window.height : 0) - topMargin - bottomMargin)
        margins: Theme.space.s
        padding: Theme.space.xs
        closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutsideParent

        contentItem: ListView {
            objectName: control.objectName + ".list"
            implicitHeight: contentHeight
            clip: true
            model: control.popup.visible ? control.delegateModel : null
            currentIndex: control.highlightedIndex
            highlightMoveDuration: 0
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ScrollHandle {}
            Accessible.role: Accessible.List
            Accessible.name: control.Accessible.name
        }
        background: Rectangle {
            radius: Theme.space.controlRadius
            color: Theme.color.card
            border.width: Theme.space.line
            border.color: Theme.color.outline
        }
    }
}
