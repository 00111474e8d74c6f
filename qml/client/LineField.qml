// A line of text, or a number.
import QtQuick
import Stipple.App
import Stipple.Theme
import Stipple.Components

InputBox {
    id: field

    required property FormItem item
    required property int index
    readonly property bool isNumber: item.kind === FormItem.WholeNumber || item.kind === FormItem.Number

    objectName: "form.field[" + field.item.path + "][" + field.index + "]"
    font.pixelSize: Theme.type.clientBody
    placeholderText: field.item.hint !== "" ? field.item.hint : field.item.unit
    wrong: field.item.problem !== ""
    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | (field.isNumber ? Qt.ImhFormattedNumbersOnly : Qt.ImhNone)
    text: field.item.answers[field.index] ?? ""
    Accessible.name: field.item.text
    Accessible.description: field.item.problem
    onTextEdited: field.item.setAnswer(field.index, text)
    onActiveFocusChanged: if (!activeFocus)
        field.item.leave()
}
