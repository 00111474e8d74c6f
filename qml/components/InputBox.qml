// The box that is typed in. Client data is the rule, so predictive text and learning keyboards are off from the start.
import QtQuick
import QtQuick.Templates as T
import Stipple.Theme

T.TextField {
    id: box

    property bool wrong: false
    // What is typed here, beside that nobody learns from it.
    property int hints: Qt.ImhNone
    property int reserveEnd: 0

    implicitHeight: Math.max(Theme.space.touchLarge, contentHeight + topPadding + bottomPadding)
    implicitWidth: Theme.space.narrow / 2
    leftPadding: Theme.space.l + (fromRight ? reserveEnd : 0)
    rightPadding: Theme.space.l + (fromRight ? 0 : reserveEnd)
    topPadding: Theme.space.m
    bottomPadding: Theme.space.m
    readonly property bool fromRight: LayoutMirroring.enabled

    font.pixelSize: Theme.type.lead
    color: enabled ? Theme.color.ink : Theme.color.inkDisabled
    placeholderTextColor: Theme.color.inkSecondary
    selectionColor: Theme.color.accent
    selectedTextColor: Theme.color.accentInk
    verticalAlignment: TextInput.AlignVCenter
    selectByMouse: true
    activeFocusOnTab: true
    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | hints

    Text {
        x: box.leftPadding
        y: box.topPadding
        width: box.width - box.leftPadding - box.rightPadding
        height: box.height - box.topPadding - box.bottomPadding
        text: box.placeholderText
        textFormat: Text.PlainText
        font: box.font
        color: box.placeholderTextColor
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: Text.AlignLeft
        elide: Text.ElideRight
        visible: box.length === 0 && box.preeditText === ""
        Accessible.ignored: true
    }

    background: Rectangle {
        radius: Theme.space.controlRadius
        color: box.enabled ? Theme.color.field : Theme.color.sunken
        border.width: box.activeFocus || box.wrong ? Theme.space.focusLine : Theme.space.line
        border.color: box.wrong ? Theme.color.decline : box.activeFocus ? Theme.color.accent : Theme.color.outline
    }
}
