// One day of healing: the line with today on it, what begins and ends, then what to do and not to do. `day` is what
// careDayWords() says. In two columns where there is room. For clients in their larger letters.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.Theme

Column {
    id: view

    required property var day
    property bool forClient: false
    property string name: "care"
    readonly property bool isThere: day.day !== undefined
    readonly property var parts: isThere ? day.parts : []
    readonly property bool beside: width > Theme.space.readable && Theme.textScale < 1.4
    readonly property var columns: beside ? [parts.filter(part => part.kind === "dont"), parts.filter(part => part.kind !== "dont")] : [parts]

    spacing: Theme.space.l

    Card {
        width: view.width
        visible: view.isThere

        HealingTimeline {
            Layout.fillWidth: true
            name: view.name + ".timeline"
            forClient: view.forClient
            day: view.isThere ? view.day.day : 0
            total: view.isThere ? view.day.total : 0
            phases: view.isThere ? view.day.phases : []
        }
        Hairline {
            Layout.fillWidth: true
            visible: changes.count > 0
        }
        Repeater {
            id: changes

            model: view.isThere ? view.day.changes : []

            Column {
                id: change

                required property var modelData
                required property int index

                objectName: view.name + ".change[" + index + "]"
                Layout.fillWidth: true

                TextBlock {
                    width: change.width
                    text: change.modelData.when
                    font.pixelSize: view.forClient ? Theme.type.clientBody : Theme.type.small
                    tone: TextBlock.Secondary
                }
                TextBlock {
                    width: change.width
                    text: change.modelData.text
                    font.pixelSize: view.forClient ? Theme.type.clientBody : Theme.type.body
                }
            }
        }
    }
    Row {
        spacing: Theme.space.l

        Repeater {
            model: view.columns

            Column {
                id: column

                required property var modelData

                width: (view.width - Theme.space.l * (view.columns.length - 1)) / view.columns.length
                spacing: Theme.space.l

                Repeater {
                    model: column.modelData

                    CarePart {
                        required property var modelData

                        width: column.width
                        part: modelData
                        forClient: view.forClient
                        name: view.name
                    }
                }
            }
        }
    }
}
