// Search as you type, with a way to begin again.
import QtQuick
import Stipple.Theme

InputBox {
    id: box

    signal cleared

    leftPadding: lead.width + Theme.space.l + Theme.space.m
    rightPadding: Theme.space.touch + Theme.space.s
    Accessible.role: Accessible.EditableText
    Accessible.name: placeholderText
    inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhNoAutoUppercase
    states: State {
        when: box.fromRight

        PropertyChanges {
            target: box
            leftPadding: Theme.space.touch + Theme.space.s
            rightPadding: lead.width + Theme.space.l + Theme.space.m
        }
    }

    Icon {
        id: lead

        anchors.left: parent.left
        anchors.leftMargin: Theme.space.l
        anchors.verticalCenter: parent.verticalCenter
        name: "search"
        color: Theme.color.inkSecondary
    }
    IconButton {
        objectName: box.objectName + ".clear"
        anchors.right: parent.right
        anchors.rightMargin: Theme.space.xs
        anchors.verticalCenter: parent.verticalCenter
        visible: box.length > 0
        iconName: "close"
        text: qsTr("Clear the search")
        onClicked: {
            box.clear();
            box.cleared();
            box.forceActiveFocus();
        }
    }
}
