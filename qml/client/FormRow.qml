// One row of a form's page: the question, its help, what it is answered with, and what is wrong. A column, and no
// layout: Qt 6.4's layouts miss that words take another line.
import QtQuick
import Stipple.App
import Stipple.Theme
import Stipple.Components

Column {
    id: row

    required property FormItem item
    property bool lead: false
    readonly property bool isWords: item.kind === FormItem.Group || item.kind === FormItem.Display || item.kind === FormItem.AddAnother
    readonly property bool onlyShown: !isWords && (item.readOnly || item.kind === FormItem.NotHere)
    readonly property string controlFile: {
        if (isWords || onlyShown)
            return "";
        switch (item.kind) {
        case FormItem.YesNo:
        case FormItem.Choices:
            return "ChoicesItem.qml";
        case FormItem.PickList:
            return "DropDownItem.qml";
        case FormItem.SearchList:
            return "SearchItem.qml";
        case FormItem.Attachment:
            return "AttachmentItem.qml";
        default:
            return "FieldsItem.qml";
        }
    }

    function takeFocus() {
        const inside = control.item as Item;
        const next = inside ? inside.nextItemInFocusChain(true) : null;
        if (next)
            next.forceActiveFocus(Qt.TabFocusReason);
    }

    objectName: "form.row[" + item.path + "]"
    spacing: Theme.space.m

    TextBlock {
        width: row.width
        visible: text !== "" && row.item.kind !== FormItem.AddAnother
        text: row.item.text
        strong: row.item.kind !== FormItem.Display
        look: row.item.kind === FormItem.Display ? TextBlock.Lead : row.item.beneath ? TextBlock.Lead : row.lead ? TextBlock.Display : TextBlock.Title
    }
    TextBlock {
        width: row.width
        visible: row.item.help !== ""
        text: row.item.help
        tone: TextBlock.Secondary
        look: TextBlock.Lead
    }
    TextBlock {
        width: row.width
        visible: row.onlyShown
        text: row.item.words !== "" ? row.item.words : qsTr("Not answered here")
        look: TextBlock.Lead
        tone: TextBlock.Secondary
    }
    PushButton {
        objectName: "form.remove[" + row.item.path + "]"
        visible: row.item.kind === FormItem.Group && row.item.canRemove
        kind: PushButton.Quiet
        text: qsTr("Take this one away")
        onClicked: row.item.remove()
    }
    PushButton {
        objectName: "form.add[" + row.item.path + "]"
        visible: row.item.kind === FormItem.AddAnother
        kind: PushButton.Secondary
        iconName: "plus"
        enabled: row.item.canAdd
        text: row.item.text
        onClicked: row.item.add()
    }
    Loader {
        id: control

        width: row.width
        visible: row.controlFile !== ""
        Component.onCompleted: if (row.controlFile !== "")
            setSource(row.controlFile, {
                item: row.item
            })
    }
    TextBlock {
        objectName: "form.problem[" + row.item.path + "]"
        width: row.width
        visible: text !== ""
        text: row.item.problem
        tone: TextBlock.Decline
        Accessible.role: Accessible.AlertMessage
    }
}
