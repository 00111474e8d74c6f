// What stands below a question's options: words of one's own, and the way to take the answer back.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    id: extras

    required property FormItem item

    spacing: Theme.space.m
    visible: other.visible || clear.visible

    InputBox {
        id: other

        objectName: "form.other[" + extras.item.path + "]"
        Layout.fillWidth: true
        visible: extras.item.takesOther
        placeholderText: extras.item.openLabel
        text: extras.item.other
        Accessible.name: extras.item.text + " " + extras.item.openLabel
        onTextEdited: extras.item.setOther(text)
        onActiveFocusChanged: if (!activeFocus)
            extras.item.leave()
    }
    PushButton {
        id: clear

        objectName: "form.clear[" + extras.item.path + "]"
        visible: extras.item.answeredAtAll && !extras.item.required && !extras.item.several
        kind: PushButton.Quiet
        text: qsTr("Take my answer back")
        onClicked: extras.item.clear()
    }
}
