// The head of a page: what it is, and always the way to the warning signs.
import QtQuick
import QtQuick.Layouts
import Stipple.Theme
import Stipple.Components

GridLayout {
    id: head

    required property string title
    property string overline: ""
    readonly property bool isNarrow: width < Theme.space.narrow * Theme.textScale

    signal signsAsked

    columns: isNarrow ? 1 : 2
    columnSpacing: Theme.space.l
    rowSpacing: Theme.space.m

    ColumnLayout {
        Layout.fillWidth: true
        spacing: Theme.space.xs

        CareText {
            objectName: "home.overline"
            Layout.fillWidth: true
            visible: text !== ""
            text: head.overline
            tone: TextBlock.Secondary
        }
        TextBlock {
            objectName: "home.title"
            Layout.fillWidth: true
            text: head.title
            look: TextBlock.Display
        }
    }
    PushButton {
        objectName: "home.help"
        Layout.fillWidth: head.isNarrow
        Layout.alignment: Qt.AlignTop
        large: true
        kind: PushButton.Secondary
        iconName: "caution"
        text: qsTr("Something is wrong?")
        onClicked: head.signsAsked()
    }
}
