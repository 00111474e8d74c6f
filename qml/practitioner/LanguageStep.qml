import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    spacing: Theme.space.m

    TextBlock {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space.s
        text: qsTr("Which language do you work in?")
        look: TextBlock.Display
    }
    Repeater {
        model: Languages.codes

        ChoiceRow {
            required property string modelData

            objectName: "firstStart.language[" + modelData + "]"
            Layout.fillWidth: true
            implicitHeight: Theme.space.touchSession
            text: Languages.ownName(modelData)
            checked: Languages.current === modelData
            onClicked: Languages.current = modelData
        }
    }
    TextBlock {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.s
        text: qsTr("Each client can choose another one for their forms.")
        tone: TextBlock.Secondary
    }
}
