// An address on the web: typed, never opened. It runs from left to right in every language.
import QtQuick
import Stipple.App
import Stipple.Theme
import Stipple.Components

InputBox {
    id: field

    required property FormItem item
    required property int index

    objectName: "form.field[" + field.item.path + "][" + field.index + "]"
    font.pixelSize: Theme.type.clientBody
    LayoutMirroring.enabled: false
    horizontalAlignment: TextInput.AlignLeft
    placeholderText: field.item.hint !== "" ? field.item.hint : "https://"
    wrong: field.item.problem !== ""
    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhUrlCharactersOnly | Qt.ImhNoAutoUppercase
    text: field.item.answers[field.index] ?? ""
    Accessible.name: field.item.text
    Accessible.description: field.item.problem
    onTextEdited: field.item.setAnswer(field.index, text)
    onActiveFocusChanged: if (!activeFocus)
        field.item.leave()
}
