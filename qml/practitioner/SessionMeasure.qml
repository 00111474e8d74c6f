// A measure by steps, with what is outside the protocol's range said below it.
import QtQuick
import Stipple.App
import Stipple.Components

NumberEntry {
    id: measure

    required property string field

    name: "session." + field
    enabled: Session.canEdit
    optional: true
    large: true
    value: Session.values[field] || ""
    hint: Session.cautions[field] || ""
    onEdited: value => Session.set(measure.field, value)
}
