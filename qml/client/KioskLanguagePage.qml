// Which language: each by the name its speakers use.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    id: page

    objectName: "kiosk.language"
    spacing: 0

    ScrollColumn {
        Layout.fillWidth: true
        Layout.fillHeight: true
        cap: Theme.space.narrow
        centred: true

        TextBlock {
            Layout.fillWidth: true
            text: qsTr("Hello, %1").arg(Kiosk.name)
            look: TextBlock.Display
        }
        TextBlock {
            Layout.fillWidth: true
            text: qsTr("In which language would you like to read?")
            look: TextBlock.Lead
            tone: TextBlock.Secondary
        }
        Repeater {
            model: Kiosk.languages

            ChoiceRow {
                required property string modelData

                objectName: "kiosk.language[" + modelData + "]"
                Layout.fillWidth: true
                implicitHeight: Math.max(Theme.space.touchSession, contentItem.implicitHeight + topPadding + bottomPadding)
                text: Languages.ownName(modelData)
                checked: Languages.current === modelData
                onClicked: Kiosk.chooseLanguage(modelData)
            }
        }
    }
    ActionBar {
        Layout.fillWidth: true

        TextBlock {
            Layout.fillWidth: true
            text: qsTr("Larger text: the plus above.")
            tone: TextBlock.Secondary
        }
        PushButton {
            objectName: "kiosk.next"
            Layout.minimumHeight: Theme.space.touchLarge
            Layout.minimumWidth: Math.min(Theme.space.narrow / 2, page.width / 3)
            text: qsTr("Continue")
            onClicked: Kiosk.next()
        }
    }
}
