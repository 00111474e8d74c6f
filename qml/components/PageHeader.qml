// The head of a page: the way back, a small line, the title, and what can be done here.
import QtQuick
import QtQuick.Layouts
import Stipple.Theme

GridLayout {
    id: header

    required property string title
    property string overline: ""
    property bool hasBack: false
    property string backName: ""
    property bool large: false
    default property alias actions: actionRow.data
    // As wide as all actions are side by side.
    readonly property real natural: {
        let sum = 0;
        for (let i = 0; i < actionRow.children.length; ++i) {
            const action = actionRow.children[i];
            sum += action.visible ? action.implicitWidth + actionRow.spacing : 0;
        }
        return Math.max(0, sum - actionRow.spacing);
    }
    readonly property bool stacked: width < Theme.space.narrow || natural > width / 2

    signal back

    columns: stacked ? 1 : 2
    columnSpacing: Theme.space.l
    rowSpacing: Theme.space.m

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space.s

        IconButton {
            objectName: header.backName
            Layout.leftMargin: -Theme.space.m
            visible: header.hasBack
            iconName: "back"
            large: header.large
            text: qsTr("Back")
            onClicked: header.back()
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            TextBlock {
                Layout.fillWidth: true
                visible: header.overline !== ""
                text: header.overline
                tone: TextBlock.Secondary
            }
            TextBlock {
                Layout.fillWidth: true
                text: header.title
                look: TextBlock.Display
                maximumLineCount: 2
                elide: Text.ElideRight
            }
        }
    }
    // Actions that do not fit beside each other go on below.
    Flow {
        id: actionRow

        Layout.fillWidth: header.stacked
        Layout.preferredWidth: header.natural
        Layout.alignment: header.stacked ? Qt.AlignLeft : (Qt.AlignRight | Qt.AlignVCenter)
        visible: children.length > 0
        spacing: Theme.space.s
    }
}
