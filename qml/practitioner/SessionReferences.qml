// What the protocol names for a measure, with its sources, and where the sources differ.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

Disclosure {
    id: told

    required property string field
    property var differences: []

    name: "session.told[" + field + "]"
    large: true

    Repeater {
        model: Session.references[told.field] || []

        ColumnLayout {
            id: reference

            required property var modelData

            Layout.fillWidth: true
            spacing: 0

            FactRow {
                Layout.fillWidth: true
                label: reference.modelData.text
                value: reference.modelData.detail
            }
            TextBlock {
                Layout.fillWidth: true
                text: reference.modelData.source
                look: TextBlock.Small
                tone: TextBlock.Secondary
            }
        }
    }
    Repeater {
        model: told.differences

        ColumnLayout {
            id: difference

            required property var modelData

            objectName: "session.differs[" + modelData.id + "]"
            Layout.fillWidth: true
            spacing: 0

            TextBlock {
                Layout.fillWidth: true
                text: difference.modelData.chosen ? qsTr("%1 (this protocol goes by it)").arg(difference.modelData.text) : difference.modelData.text
                strong: difference.modelData.chosen
            }
            TextBlock {
                Layout.fillWidth: true
                text: difference.modelData.source
                look: TextBlock.Small
                tone: TextBlock.Secondary
            }
        }
    }
}
