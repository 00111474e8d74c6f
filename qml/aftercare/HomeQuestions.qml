// What clients ask most, with the protocol's answers.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ScrollColumn {
    id: page

    signal signsAsked

    objectName: "home.questions"

    HomeHead {
        Layout.fillWidth: true
        title: qsTr("Questions")
        onSignsAsked: page.signsAsked()
    }
    Card {
        Layout.fillWidth: true
        gap: Theme.space.xs

        Repeater {
            model: HomeDays.questions

            Disclosure {
                id: entry

                required property var modelData

                name: "home.question[" + modelData.key + "]"
                Layout.fillWidth: true
                title: modelData.question

                CareText {
                    Layout.fillWidth: true
                    text: entry.modelData.answer
                }
            }
        }
    }
}
