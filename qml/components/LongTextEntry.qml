// Several lines of text, growing with what is typed. Tab leaves it; what is past the greatest length is not taken.
import QtQuick
import QtQuick.Templates as T
import Stipple.Theme

FieldFrame {
    id: entry

    property string name: ""
    property alias text: box.text
    property string placeholder: ""
    property string hint: ""
    property string problem: ""
    property int lines: 3
    // 0: as long as one likes.
    property int maximumLength: 0
    property bool large: false
    property alias box: box
    readonly property int spare: maximumLength - box.length

    signal edited(text: string)

    function takeFocus() {
        box.forceActiveFocus(Qt.OtherFocusReason);
    }

    help: maximumLength > 0 && spare <= Math.max(20, maximumLength / 10) ? qsTr("%Ln character(s) left", "", spare) : hint
    error: problem
    errorName: name + ".problem"

    T.TextArea {
        id: box

        objectName: entry.name
        width: parent.width
        implicitHeight: Math.max(Theme.space.touchLarge, entry.lines * metrics.lineSpacing + topPadding + bottomPadding, contentHeight + topPadding + bottomPadding)
        leftPadding: Theme.space.l
        rightPadding: Theme.space.l
        topPadding: Theme.space.m
        bottomPadding: Theme.space.m
        font.pixelSize: entry.large ? Theme.type.clientBody : Theme.type.lead
        color: enabled ? Theme.color.ink : Theme.color.inkDisabled
        selectionColor: Theme.color.accent
        selectedTextColor: Theme.color.accentInk
        horizontalAlignment: TextEdit.AlignLeft
        wrapMode: TextEdit.Wrap
        textFormat: TextEdit.PlainText
        selectByMouse: true
        activeFocusOnTab: true
        inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhMultiLine
        Accessible.name: entry.label
        Accessible.description: entry.error !== "" ? entry.error : entry.help
        Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
        Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
        onTextChanged: {
            if (entry.maximumLength > 0 && length > entry.maximumLength)
                remove(entry.maximumLength, length);
            else if (activeFocus)
                entry.edited(text);
        }

        FontMetrics {
            id: metrics

            font: box.font
        }
        Text {
            x: box.leftPadding
            y: box.topPadding
            width: box.width - box.leftPadding - box.rightPadding
            text: entry.placeholder
            textFormat: Text.PlainText
            font: box.font
            color: Theme.color.inkSecondary
            horizontalAlignment: Text.AlignLeft
            wrapMode: Text.Wrap
            visible: box.length === 0 && box.preeditText === ""
            Accessible.ignored: true
        }

        background: Rectangle {
            radius: Theme.space.controlRadius
            color: box.enabled ? Theme.color.field : Theme.color.sunken
            border.width: box.activeFocus || entry.error !== "" ? Theme.space.focusLine : Theme.space.line
            border.color: entry.error !== "" ? Theme.color.decline : box.activeFocus ? Theme.color.accent : Theme.color.outline
        }
    }
}
