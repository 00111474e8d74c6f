// Several lines of text.
import QtQuick
import QtQuick.Templates as T
import Stipple.App
import Stipple.Theme

T.TextArea {
    id: field

    required property FormItem item
    required property int index
    objectName: "form.field[" + field.item.path + "][" + field.index + "]"
    implicitHeight: Math.max(3 * Theme.space.touch, contentHeight + topPadding + bottomPadding)
    leftPadding: Theme.space.l
    rightPadding: Theme.space.l
    topPadding: Theme.space.m
    bottomPadding: Theme.space.m
    font.pixelSize: Theme.type.clientBody
    color: Theme.color.ink
    wrapMode: TextEdit.Wrap
    textFormat: TextEdit.PlainText
    horizontalAlignment: TextEdit.AlignLeft
    activeFocusOnTab: true
    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhMultiLine
    text: field.item.answers[field.index] ?? ""
    Accessible.name: field.item.text
    Accessible.description: field.item.problem
    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
    onTextChanged: if (activeFocus)
        field.item.setAnswer(field.index, text)
    onActiveFocusChanged: if (!activeFocus)
        field.item.leave()
    background: Rectangle {
        radius: Theme.space.controlRadius
        color: Theme.color.field
        border.width: Theme.space.line
        border.color: Theme.color.outline
    }
}
