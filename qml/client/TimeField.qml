// A time of day.
import QtQuick
import Stipple.App
import Stipple.Components

TimeEntry {
    id: field

    required property FormItem item
    required property int index

    name: "form.field[" + field.item.path + "][" + field.index + "]"
    label: ""
    spoken: field.item.text
    large: true
    value: field.item.answers[field.index] ?? ""
    onEdited: value => field.item.setAnswer(field.index, value)
    onFocusLeft: field.item.leave()
}
