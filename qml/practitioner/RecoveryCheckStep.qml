// Three groups typed back: proof that the paper says what the screen said.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    spacing: Theme.space.xl

    TextBlock {
        Layout.fillWidth: true
        text: qsTr("Now from your paper")
        look: TextBlock.Display
    }
    TextBlock {
        Layout.fillWidth: true
        text: qsTr("Type these three groups, so that we both know the code was written down well. If one is wrong, go back and look again.")
        look: TextBlock.Lead
        tone: TextBlock.Secondary
    }
    Card {
        Layout.fillWidth: true
        gap: Theme.space.xl

        Repeater {
            id: asked

            model: FirstStart.askedGroups

            TextEntry {
                id: entry

                required property int modelData
                required property int index

                Layout.fillWidth: true
                name: "firstStart.check[" + index + "]"
                number: modelData
                label: qsTr("Group %1").arg(Number(modelData + 1).toLocaleString(Qt.locale(Languages.current), 'f', 0))
                hints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhPreferUppercase
                maximumLength: 8
                error: FirstStart.groupProblems[index] ?? ""
                onEdited: text => FirstStart.setTypedGroup(index, text)
                onAccepted: index + 1 < asked.count ? (asked.itemAt(index + 1) as TextEntry).takeFocus() : FirstStart.next()
                Component.onCompleted: if (index === 0)
                    takeFocus()
            }
        }
    }
}
