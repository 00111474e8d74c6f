// Files that belong to an answer: by name and size; added where the tablet's files are within reach, which they are not
// in a client's hands.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

ColumnLayout {
    id: files

    required property FormItem item
    readonly property var attached: item.attached

    spacing: Theme.space.m

    Repeater {
        model: files.attached

        PushButton {
            required property string modelData
            required property int index

            objectName: "form.file[" + files.item.path + "][" + index + "]"
            Layout.fillWidth: true
            Layout.minimumHeight: Theme.space.touchLarge
            kind: PushButton.Secondary
            iconName: "close"
            text: modelData
            Accessible.description: qsTr("Attached; press to take it away")
            onClicked: files.item.detach(index)
        }
    }
    TextEntry {
        id: path

        Layout.fillWidth: true
        visible: files.item.takesFiles && (files.item.several || files.attached.length === 0)
        name: "form.path[" + files.item.path + "]"
        label: qsTr("File")
        help: qsTr("The whole path, beginning with /.")
        error: files.item.fileProblem
        errorName: name + ".problem"
        onAccepted: attach.clicked()
    }
    PushButton {
        id: attach

        objectName: "form.attach[" + files.item.path + "]"
        visible: path.visible
        kind: PushButton.Secondary
        iconName: "plus"
        enabled: path.text.trim() !== ""
        text: qsTr("Attach this file")
        onClicked: {
            files.item.attach(path.text);
            if (files.item.fileProblem === "")
                path.text = "";
        }
    }
    TextBlock {
        objectName: "form.noFiles[" + files.item.path + "]"
        Layout.fillWidth: true
        visible: !files.item.takesFiles
        text: qsTr("Files are not added here. Please give papers or pictures to your practitioner.")
        look: TextBlock.Lead
        tone: TextBlock.Secondary
    }
}
