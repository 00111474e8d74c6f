// Ten digits as large keys, for gloved hands; what is typed is shown elsewhere.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.Theme
import Stipple.Components

GridLayout {
    id: pad

    signal digit(figure: string)
    signal erase

    columns: 3
    columnSpacing: Theme.space.s
    rowSpacing: Theme.space.s
    // A keypad is laid out the same in every script.
    LayoutMirroring.enabled: false

    Repeater {
        model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "", "0", "erase"]

        PushButton {
            required property string modelData

            objectName: "pin.key[" + modelData + "]"
            Layout.fillWidth: true
            Layout.preferredWidth: Theme.space.touchLarge
            Layout.minimumHeight: Theme.space.touchLarge
            kind: PushButton.Secondary
            leftPadding: Theme.space.s
            rightPadding: Theme.space.s
            opacity: modelData === "" ? 0 : 1
            enabled: modelData !== ""
            focusPolicy: Qt.NoFocus
            text: modelData === "erase" ? "" : modelData
            iconName: modelData === "erase" ? "back" : ""
            Accessible.name: modelData === "erase" ? qsTr("Delete the last digit") : modelData
            Accessible.ignored: modelData === ""
            onClicked: modelData === "erase" ? pad.erase() : pad.digit(modelData)
        }
    }
}
