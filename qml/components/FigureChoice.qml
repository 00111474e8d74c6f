// Drawn answers side by side, of which one is chosen like a radio button: heads with the hair that is left, or swatches
// of colour. `model`: objects {id, text, detail}.
pragma ComponentBehavior: Bound
import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Stipple.Components // for HeadFigure: a C++ type is seen only through its module
import Stipple.Theme

FieldFrame {
    id: choice

    property string name: ""
    property var model: []
    property string selected: ""
    property bool readOnly: false
    property string hint: ""
    property string problem: ""
    // Before the id, it names the stage that a head shows; empty: swatches, one for each entry.
    property string stagePrefix: ""
    property var swatches: []
    property int figureHeight: Theme.space.touch * 2
    property int cellWidth: Theme.space.touch * 3
    // Words beside the figure rather than below.
    property bool beside: false
    readonly property var chosenEntry: model.find(entry => entry.id === selected)

    signal chosen(id: string)

    function takeFocus() {
        if (cells.count > 0)
            cells.itemAt(Math.max(0, model.findIndex(entry => entry.id === selected))).forceActiveFocus(Qt.OtherFocusReason);
    }

    help: hint
    error: problem
    errorName: name + ".problem"

    Column {
        width: parent.width
        spacing: Theme.space.m

        GridLayout {
            id: grid

            readonly property int fitting: Math.max(1, Math.floor((width + columnSpacing) / (choice.cellWidth * (1 + (Theme.textScale - 1) * 0.6) + columnSpacing)))

            width: parent.width
            // As evenly as they come: 8 that do not fit stand as 4 and 4.
            columns: Math.max(1, Math.ceil(choice.model.length / Math.ceil(choice.model.length / fitting)))
            columnSpacing: Theme.space.s
            rowSpacing: Theme.space.s
            Accessible.role: Accessible.Grouping
            Accessible.name: choice.label

            Repeater {
                id: cells

                model: choice.model

                T.RadioButton {
                    id: cell

                    required property var modelData
                    required property int index

                    function step(by: int) {
                        cells.itemAt((index + by + cells.count) % cells.count).forceActiveFocus(Qt.TabFocusReason);
                    }

                    objectName: choice.name + "[" + modelData.id + "]"
                    Layout.fillWidth: true
                    Layout.fillHeight: true
                    Layout.preferredWidth: 1
                    text: modelData.text
                    checked: modelData.id === choice.selected
                    autoExclusive: false
                    enabled: !choice.readOnly
                    hoverEnabled: true
                    focusPolicy: Qt.StrongFocus
                    implicitHeight: Math.max(Theme.space.touchLarge, implicitContentHeight + topPadding + bottomPadding)
                    topPadding: Theme.space.m
                    bottomPadding: Theme.space.m
                    leftPadding: choice.beside ? Theme.space.l : Theme.space.s
                    rightPadding: leftPadding
                    Accessible.role: Accessible.RadioButton
                    Accessible.name: text
                    Accessible.checkable: true
                    Accessible.checked: checked
                    Accessible.description: modelData.detail || ""
                    onClicked: {
                        choice.chosen(modelData.id);
                        checked = Qt.binding(() => modelData.id === choice.selected); // what is chosen stays the caller's
                    }
                    Keys.onReturnPressed: clicked()
                    Keys.onEnterPressed: clicked()
                    Accessible.onPressAction: if (enabled)
                        clicked()
                    Accessible.onToggleAction: if (enabled)
                        clicked()
                    Keys.onLeftPressed: step(mirrored ? 1 : -1)
                    Keys.onRightPressed: step(mirrored ? -1 : 1)

                    contentItem: GridLayout {
                        columns: choice.beside ? 2 : 1
                        columnSpacing: Theme.space.l
                        rowSpacing: Theme.space.s

                        HeadFigure {
                            Layout.alignment: Qt.AlignHCenter | Qt.AlignTop
                            Layout.preferredHeight: choice.figureHeight
                            Layout.preferredWidth: choice.figureHeight * ratio
                            visible: choice.stagePrefix !== ""
                            stage: choice.stagePrefix + cell.modelData.id
                            skin: Theme.color.figureSkin
                            hair: Theme.color.figureHair
                            line: Theme.color.figureLine
                            lineWidth: Theme.space.line * 1.5
                            Accessible.ignored: true
                        }
                        Rectangle {
                            visible: choice.stagePrefix === ""
                            implicitWidth: choice.figureHeight
                            implicitHeight: implicitWidth
                            radius: width / 2
                            color: choice.swatches[cell.index] || "transparent"
                            border.width: Theme.space.line
                            border.color: Theme.color.outline
                        }
                        ColumnLayout {
                            Layout.fillWidth: true
                            Layout.fillHeight: !choice.beside
                            Layout.alignment: Qt.AlignVCenter
                            spacing: 0

                            TextBlock {
                                Layout.fillWidth: true
                                Layout.fillHeight: !choice.beside
                                verticalAlignment: Text.AlignVCenter
                                text: cell.text
                                strong: cell.checked
                                color: cell.checked ? Theme.color.accent : Theme.color.ink
                                horizontalAlignment: choice.beside ? Text.AlignLeft : Text.AlignHCenter
                                Accessible.ignored: true
                            }
                            TextBlock {
                                Layout.fillWidth: true
                                visible: choice.beside && text !== ""
                                text: cell.modelData.detail || ""
                                look: TextBlock.Small
                                tone: TextBlock.Secondary
                                Accessible.ignored: true
                            }
                        }
                    }
                    background: Rectangle {
                        radius: Theme.space.radius
                        color: cell.down ? Theme.color.accentSoftPressed : cell.checked ? Theme.color.accentSoft : cell.hovered ? Theme.color.field : Theme.color.card
                        border.width: cell.checked ? Theme.space.focusLine : Theme.space.line
                        border.color: cell.checked ? Theme.color.accent : Theme.color.hairline

                        Icon {
                            anchors.top: parent.top
                            anchors.right: parent.right
                            anchors.margins: Theme.space.s
                            visible: cell.checked
                            name: "check"
                            color: Theme.color.accent
                            size: Theme.space.iconSmall
                        }
                        FocusRing {
                            shown: cell.visualFocus
                            around: Theme.space.radius
                        }
                    }
                }
            }
        }
        TextBlock {
            width: parent.width
            objectName: choice.name + ".detail"
            visible: !choice.beside && text !== ""
            text: choice.chosenEntry ? choice.chosenEntry.detail || "" : ""
            tone: TextBlock.Secondary
        }
    }
}
