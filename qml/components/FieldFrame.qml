// What every field has around it: its label above, then what it is made of, then help or what is wrong below.
import QtQuick
import QtQuick.Layouts
import Stipple.Theme

ColumnLayout {
    id: frame

    required property string label
    property string help: ""
    property string error: ""
    property bool optional: false
    property string errorName: ""
    default property alias content: holder.data

    spacing: Theme.space.xs

    RowLayout {
        Layout.fillWidth: true
        visible: frame.label !== ""
        spacing: Theme.space.s

        TextBlock {
            Layout.fillWidth: true
            Layout.maximumWidth: Math.ceil(implicitWidth)
            text: frame.label
            strong: true
            Accessible.ignored: true
        }
        TextBlock {
            Layout.alignment: Qt.AlignBaseline
            visible: frame.optional
            text: qsTr("optional")
            tone: TextBlock.Secondary
            look: TextBlock.Small
            wrapMode: Text.NoWrap
        }
        Item {
            Layout.fillWidth: true
        }
    }
    Item {
        id: holder

        Layout.fillWidth: true
        implicitHeight: children.length > 0 ? children[0].implicitHeight : 0
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space.xs
        visible: frame.error !== ""
        spacing: Theme.space.s

        Icon {
            Layout.alignment: Qt.AlignTop
            name: "caution"
            color: Theme.color.decline
            size: Theme.space.iconSmall + Theme.space.xs
        }
        TextBlock {
            Layout.fillWidth: true
            objectName: frame.errorName
            text: frame.error
            tone: TextBlock.Decline
            look: TextBlock.Small
            Accessible.role: Accessible.AlertMessage
        }
    }
    TextBlock {
        Layout.fillWidth: true
        visible: frame.help !== "" && frame.error === ""
        text: frame.help
        tone: TextBlock.Secondary
        look: TextBlock.Small
    }
}
