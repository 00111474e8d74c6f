// Warning signs, the most urgent first: what was said, and what to do now. `signs` is what signWords() says.
pragma ComponentBehavior: Bound
import QtQuick
import Stipple.Theme

Column {
    id: list

    required property var signs
    property string name: "signs"

    spacing: Theme.space.m
    visible: signs.length > 0

    Repeater {
        model: list.signs

        Banner {
            required property var modelData

            objectName: list.name + "[" + modelData.id + "]"
            width: list.width
            kind: modelData.urgency > 0 ? Meaning.Decline : Meaning.Caution
            title: modelData.text
            text: modelData.action
        }
    }
}
